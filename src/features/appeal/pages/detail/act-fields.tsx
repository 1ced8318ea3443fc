import { View } from '@tarojs/components';
import type { AppealView } from '../../../../../contract';
import { TextField } from '../../../../components/text-field';
import type { Field, TextAsked } from '../../acts/parts/fields';
import type { ActForm } from '../../acts/parts/form';
import { FIELD_TEXT } from '../../acts/parts/text';
import { sayHandover } from '../../handover-words';
import { ChannelChoice } from './fields/channel-choice';
import { ColourChoice } from './fields/colour-choice';
import { ContactChoice } from './fields/contact-choice';
import { DayPicker } from './fields/day-picker';
import { DepartmentChoice } from './fields/department-choice';
import { DuplicatePicker } from './fields/duplicate-picker';
import { GrantChoice } from './fields/grant-choice';
import { HiddenWords } from './fields/hidden-words';
import { OpennessChoice } from './fields/openness-choice';
import { PhotoAdder } from './fields/photo-adder';
import { PostPicker } from './fields/post-picker';
import { RateFields } from './fields/rate-fields';
import { ReplyHelp } from './fields/reply-help';
import type { Sheet } from './use-sheet';

interface FormProps {
  appeal: AppealView;
  form: ActForm;
  fill: Sheet['fill'];
}

interface TextProps extends Pick<FormProps, 'form' | 'fill'> {
  asked: TextAsked;
}

function Text({ asked, form, fill }: TextProps) {
  return (
    <View className={asked.minLength === 0 ? 'detail-short' : undefined}>
      <TextField
        id="sheet-text"
        label={asked.label}
        multiline
        maxLength={asked.maxLength}
        placeholder={asked.placeholder}
        value={form.text}
        onChange={(text) => fill({ text })}
      />
    </View>
  );
}

/** 转办 and 退单 count together: which time it is, before anything is chosen. */
function Handovers({ appeal }: Pick<FormProps, 'appeal'>) {
  const words = sayHandover(appeal);
  return words && <View className="detail-note">{words}</View>;
}

function OneField({ field, ...props }: FormProps & { field: Field }) {
  const { appeal } = props;
  switch (field.kind) {
    case 'text':
      return <Text asked={field} {...props} />;
    case 'post':
      return <PostPicker by={field.by} {...props} />;
    case 'handovers':
      return <Handovers appeal={appeal} />;
    case 'replyHelp':
      return <ReplyHelp by={field.by} {...props} />;
    case 'days':
      return <DayPicker tells={field.tells} {...props} />;
    case 'rating':
      return <RateFields {...props} />;
    case 'colour':
      return <ColourChoice {...props} />;
    case 'grant':
      return <GrantChoice {...props} />;
    case 'department':
      return <DepartmentChoice {...props} />;
    case 'duplicate':
      return <DuplicatePicker {...props} />;
    case 'remindersLeft':
      return <View className="detail-quiet">{FIELD_TEXT.remindersLeft(appeal.remindersLeft)}</View>;
    case 'hiddenWords':
      return <HiddenWords {...props} />;
    case 'openness':
      return <OpennessChoice {...props} />;
    case 'showsContact':
      return <ContactChoice {...props} />;
    case 'channel':
      return <ChannelChoice {...props} />;
    case 'photos':
      return <PhotoAdder {...props} />;
  }
}

/** Everything that the sheet of an act asks for. */
export function Fields({ fields, ...props }: FormProps & { fields: readonly Field[] }) {
  return (
    <>
      {fields.map((field) => (
        <OneField key={field.kind} field={field} {...props} />
      ))}
    </>
  );
}
