import { View } from '@tarojs/components';
import type { AppealView } from '../../../../../contract';
import { FEEDBACK_CHANNELS } from '../../../../../domain/appeal/vocabulary';
import { PRIORITIES } from '../../../../../domain/priority';
import { Choice } from '../../../../components/choice';
import { TextField } from '../../../../components/text-field';
import { sayHandover } from '../../handover-words';
import type { SheetAct } from '../../hooks/use-act';
import { CHANNEL_TEXT, PRIORITY_TEXT } from '../../text';
import { type ActForm, isPostAct, isReplyAct } from './act-form';
import { DayPicker } from './day-picker';
import { DuplicatePicker } from './duplicate-picker';
import { PhotoAdder } from './photo-adder';
import { PostPicker } from './post-picker';
import { RateFields } from './rate-fields';
import { ReplyHelp } from './reply-help';
import { SHEET_TEXT } from './sheet-text';
import { SHEET_EXTRA_TEXT } from './text';
import type { Sheet } from './use-sheet';

export interface FieldsProps {
  appeal: AppealView;
  act: SheetAct;
  form: ActForm;
  fill: Sheet['fill'];
}

const CHANNELS = FEEDBACK_CHANNELS.map((value) => ({ value, label: CHANNEL_TEXT[value] }));
const COLOURS = [...PRIORITIES].reverse().map((value) => ({
  value,
  label: `${PRIORITY_TEXT[value].short} · ${PRIORITY_TEXT[value].label}`,
}));
const GRANTS = [
  { value: 'yes', label: SHEET_EXTRA_TEXT.grant },
  { value: 'no', label: SHEET_EXTRA_TEXT.refuse },
] as const;

function Colours({ appeal, form, fill }: FieldsProps) {
  return (
    <>
      <View className="detail-label">{SHEET_EXTRA_TEXT.colour}</View>
      <Choice
        options={COLOURS.filter(({ value }) => value !== appeal.priority)}
        value={form.priority}
        idPrefix="colour"
        onChange={(priority) => fill({ priority })}
      />
    </>
  );
}

function Grant({ appeal, form, fill }: FieldsProps) {
  const { extension } = appeal;
  const value = form.isGranted === null ? null : form.isGranted ? 'yes' : 'no';
  return (
    <>
      {extension && (
        <View className="detail-note">
          {SHEET_EXTRA_TEXT.asked(extension.workingDays, extension.reason)}
        </View>
      )}
      <Choice
        options={GRANTS}
        value={value}
        idPrefix="grant"
        onChange={(next) => fill({ isGranted: next === 'yes' })}
      />
    </>
  );
}

function Departments({ appeal, form, fill }: FieldsProps) {
  if (appeal.departments.length === 0) return null;
  const options = appeal.departments.map(({ name }) => ({ value: name, label: name }));
  return (
    <>
      <View className="detail-label">{SHEET_EXTRA_TEXT.departments}</View>
      <Choice
        options={options}
        value={form.text}
        idPrefix="department"
        onChange={(text) => fill({ text })}
      />
    </>
  );
}

function Channel({ form, fill }: FieldsProps) {
  return (
    <>
      <View className="detail-label">{SHEET_EXTRA_TEXT.channel}</View>
      <Choice
        options={CHANNELS}
        value={form.channel}
        idPrefix="channel"
        onChange={(channel) => fill({ channel })}
      />
    </>
  );
}

/** 转办 and 退单 count together: which time it is, before anything is chosen. */
function Counted({ appeal, act }: Pick<FieldsProps, 'appeal' | 'act'>) {
  const words = act === 'transfer' || act === 'sendBack' ? sayHandover(appeal) : null;
  return words && <View className="detail-note">{words}</View>;
}

/** What is chosen before anything is written. */
function Chosen(props: FieldsProps) {
  const { appeal, act, form, fill } = props;
  if (isPostAct(act)) return <PostPicker {...{ appeal, act, form, fill }} />;
  if (isReplyAct(act)) return <ReplyHelp {...{ appeal, act, form, fill }} />;
  if (act === 'rate') return <RateFields {...{ appeal, form, fill }} />;
  if (act === 'regrade') return <Colours {...props} />;
  if (act === 'extend') return <Grant {...props} />;
  if (act === 'setDepartment') return <Departments {...props} />;
  if (act === 'merge') return <DuplicatePicker {...{ appeal, form, fill }} />;
  const hasDays = act === 'pause' || act === 'requestExtension';
  return hasDays ? <DayPicker {...{ act, form, fill }} /> : null;
}

/** Everything that the sheet of an act asks for. */
export function Fields(props: FieldsProps) {
  const { act, form, fill, appeal } = props;
  const { label, placeholder, minLength, maxLength } = SHEET_TEXT[act];
  return (
    <>
      <Counted appeal={appeal} act={act} />
      <Chosen {...props} />
      {act === 'remind' && (
        <View className="detail-quiet">{SHEET_EXTRA_TEXT.remindersLeft(appeal.remindersLeft)}</View>
      )}
      {label && (
        <View className={minLength === 0 ? 'detail-short' : undefined}>
          <TextField
            id="sheet-text"
            label={label}
            multiline
            maxLength={maxLength}
            placeholder={placeholder}
            value={form.text}
            onChange={(text) => fill({ text })}
          />
        </View>
      )}
      {act === 'resolve' && <Channel {...props} />}
      {act === 'supplement' && <PhotoAdder form={form} fill={fill} />}
    </>
  );
}
