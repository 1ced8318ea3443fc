import { View } from '@tarojs/components';
import type { AppealView } from '../../../../../../contract';
import { missingInReply } from '../../../../../../domain/appeal/reply-quality';
import {
  fillTemplate,
  type TemplateAct,
  type TemplateValues,
  templatesFor,
} from '../../../../../../domain/appeal/reply-templates';
import { civilDateOf } from '../../../../../../domain/calendar/beijing-time';
import { Chips } from '../../../../../components/chips';
import { sayDate } from '../../../../../setup/instant-words';
import { useMe } from '../../../../../setup/membership';
import { ROLE_NAMES } from '../../../../../setup/text';
import type { ActForm } from '../../../acts/parts/form';
import { FIELD_TEXT } from '../../../acts/parts/text';
import { useReplyTemplates } from '../../../hooks/use-lookups';

interface ReplyHelpProps {
  appeal: AppealView;
  by: TemplateAct;
  form: ActForm;
  fill: (change: Partial<ActForm>) => void;
}

/** What the placeholders of a template stand for in this appeal, as far as it is known. */
function useValues(appeal: AppealView): TemplateValues {
  const { data: me } = useMe();
  const post = me?.roles.find(({ role }) => role !== 'resident');
  const now = Date.now();
  const { number, excerpt, deadline, ownerName, place } = appeal;
  return {
    number,
    excerpt,
    today: sayDate(civilDateOf(now), now),
    ...(place.text && { place: place.text }),
    ...(deadline && { dueOn: sayDate(deadline.dueOn, now) }),
    ...(ownerName && { addressee: ownerName }),
    ...(me?.nickname && { handler: me.nickname }),
    ...(post && { post: `${post.place.name}${ROLE_NAMES[post.role]}` }),
  };
}

function Templates({ appeal, by, form, fill }: ReplyHelpProps) {
  const { data } = useReplyTemplates();
  const values = useValues(appeal);
  const templates = data ? templatesFor(by, data.templates) : [];
  if (templates.length === 0) return null;
  const use = (id: string) => {
    const template = templates.find((one) => one.id === id);
    if (!template) return;
    const { text } = fillTemplate(template.text, values);
    fill({ text: form.text.trim() === '' ? text : `${form.text.trimEnd()}\n${text}` });
  };
  return (
    <>
      <View className="detail-label">{FIELD_TEXT.replyHelp.templates}</View>
      <Chips
        chips={templates.map(({ id, title }) => ({ value: id, label: title }))}
        value=""
        idPrefix="template"
        label={FIELD_TEXT.replyHelp.templates}
        onChange={use}
      />
    </>
  );
}

/** Templates to begin with, and what the words still lack: a hint that never stops anybody. */
export function ReplyHelp(props: ReplyHelpProps) {
  const text = props.form.text.trim();
  const missing = text === '' ? [] : missingInReply(text);
  return (
    <>
      <Templates {...props} />
      {text !== '' && (
        <View id="reply-hint" className="detail-quiet">
          {missing.length === 0
            ? FIELD_TEXT.replyHelp.complete
            : FIELD_TEXT.replyHelp.lacks(
                missing.map((part) => FIELD_TEXT.replyHelp.parts[part]).join('、'),
              )}
        </View>
      )}
    </>
  );
}
