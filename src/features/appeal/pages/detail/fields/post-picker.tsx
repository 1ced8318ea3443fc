import { View } from '@tarojs/components';
import type { AppealView, PostView } from '../../../../../../contract';
import { Choice } from '../../../../../components/choice';
import { LoadState } from '../../../../../components/load-state';
import { ROLE_NAMES } from '../../../../../setup/text';
import type { PostField } from '../../../acts/parts/fields';
import type { ActForm } from '../../../acts/parts/form';
import { FIELD_TEXT } from '../../../acts/parts/text';
import { usePosts } from '../../../hooks/use-lookups';

interface PostPickerProps {
  appeal: AppealView;
  by: PostField['by'];
  form: ActForm;
  fill: (change: Partial<ActForm>) => void;
}

/** Option values stand in ids, which know no `@`. */
const idOf = (key: string) => key.replace('@', '-');

function optionOf({ key, role, placeName, names }: PostView) {
  const label = `${placeName} · ${ROLE_NAMES[role]}`;
  return {
    value: idOf(key),
    label,
    hint: names.length > 0 ? names.join('、') : FIELD_TEXT.post.vacant,
  };
}

/** Which post: only those that may get it so, each with who holds it. */
export function PostPicker({ appeal, by, form, fill }: PostPickerProps) {
  const query = usePosts(appeal.id);
  return (
    <>
      <View className="detail-label">{FIELD_TEXT.post.label}</View>
      <LoadState
        query={query}
        isEmpty={({ posts }) => !posts.some(({ hows }) => hows.includes(by))}
        empty={<View className="detail-quiet">{FIELD_TEXT.post.none}</View>}
      >
        {({ posts }) => {
          const some = posts.filter(({ hows }) => hows.includes(by));
          return (
            <Choice
              options={some.map(optionOf)}
              value={form.to === null ? null : idOf(form.to)}
              idPrefix="post"
              onChange={(id) => fill({ to: some.find(({ key }) => idOf(key) === id)?.key ?? null })}
            />
          );
        }}
      </LoadState>
    </>
  );
}
