import { View } from '@tarojs/components';
import type { AppealView, PostView } from '../../../../../contract';
import { Choice } from '../../../../components/choice';
import { LoadState } from '../../../../components/load-state';
import { ROLE_NAMES } from '../../../../setup/text';
import { usePosts } from '../../hooks/use-lookups';
import type { ActForm, POST_ACTS } from './act-form';
import { SHEET_EXTRA_TEXT } from './text';

interface PostPickerProps {
  appeal: AppealView;
  act: (typeof POST_ACTS)[number];
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
    hint: names.length > 0 ? names.join('、') : SHEET_EXTRA_TEXT.postEmpty,
  };
}

/** Which post: only those that may get it so, each with who holds it. */
export function PostPicker({ appeal, act, form, fill }: PostPickerProps) {
  const query = usePosts(appeal.id);
  return (
    <>
      <View className="detail-label">{SHEET_EXTRA_TEXT.posts}</View>
      <LoadState
        query={query}
        isEmpty={({ posts }) => !posts.some(({ hows }) => hows.includes(act))}
        empty={<View className="detail-quiet">{SHEET_EXTRA_TEXT.postsNone}</View>}
      >
        {({ posts }) => {
          const some = posts.filter(({ hows }) => hows.includes(act));
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
