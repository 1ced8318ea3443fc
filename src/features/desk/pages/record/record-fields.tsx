import { View } from '@tarojs/components';
import { useEffect } from 'react';
import type { MeView } from '../../../../../contract';
import {
  CATEGORIES,
  INTAKE_CONSENTS,
  INTAKE_SOURCES,
} from '../../../../../domain/appeal/vocabulary';
import { Choice } from '../../../../components/choice';
import { EmptyState } from '../../../../components/empty-state';
import { LoadState } from '../../../../components/load-state';
import { Section } from '../../../../components/section';
import { TextField } from '../../../../components/text-field';
import { useMe } from '../../../../setup/membership';
import { CATEGORY_TEXT, INTAKE_CONSENT_TEXT, INTAKE_SOURCE_TEXT } from '../../../appeal/text';
import { useGrids } from '../../hooks/use-record';
import { OPENNESS_OPTIONS, RECORD_TEXT } from '../../text-record';
import { isContactLost, type Missing, MOST, presetGrid } from './record-form';
import type { RecordControl } from './use-record-form';

const SOURCES = INTAKE_SOURCES.map((value) => ({ value, label: INTAKE_SOURCE_TEXT[value] }));
const CONSENTS = INTAKE_CONSENTS.map((value) => ({ value, ...INTAKE_CONSENT_TEXT[value] }));
const KINDS = CATEGORIES.map((value) => ({ value, ...CATEGORY_TEXT[value] }));

function Wrong({ missing, field }: { missing: readonly Missing[]; field: Missing }) {
  return missing.includes(field) ? <View className="record-wrong">{RECORD_TEXT.pick}</View> : null;
}

/** How it came in, and whether the person agreed. */
export function Intake({ form, fill, missing }: RecordControl) {
  return (
    <>
      <Section title={RECORD_TEXT.source}>
        <Choice
          options={SOURCES}
          value={form.source}
          idPrefix="source"
          onChange={(source) => fill({ source })}
        />
        <Wrong missing={missing} field="source" />
      </Section>
      <Section title={RECORD_TEXT.consent}>
        <View className="record-quiet">{RECORD_TEXT.consentHint}</View>
        <Choice
          options={CONSENTS}
          value={form.consent}
          idPrefix="consent"
          onChange={(consent) => fill({ consent })}
        />
        <Wrong missing={missing} field="consent" />
      </Section>
    </>
  );
}

function Grid({ me, form, fill }: Pick<RecordControl, 'form' | 'fill'> & { me: MeView }) {
  const grids = useGrids(me);
  const preset = presetGrid(form.gridId, grids.data, me);
  useEffect(() => {
    if (preset !== null) fill({ gridId: preset });
  }, [preset, fill]);
  return (
    <LoadState
      query={grids}
      isEmpty={(places) => places.length === 0}
      empty={<EmptyState {...RECORD_TEXT.noGrid} />}
    >
      {(places) => (
        <Choice
          options={places.map(({ id, name }) => ({ value: id, label: name }))}
          value={form.gridId}
          idPrefix="grid"
          onChange={(gridId) => fill({ gridId })}
        />
      )}
    </LoadState>
  );
}

/** Where it is and what kind of matter. */
export function Matter({ form, fill, missing }: RecordControl) {
  const me = useMe();
  return (
    <>
      <Section title={RECORD_TEXT.grid}>
        <LoadState query={me}>{(view) => <Grid me={view} form={form} fill={fill} />}</LoadState>
        <Wrong missing={missing} field="gridId" />
      </Section>
      <Section title={RECORD_TEXT.category}>
        <Choice
          options={KINDS}
          value={form.category}
          idPrefix="category"
          onChange={(category) => fill({ category })}
        />
        <Wrong missing={missing} field="category" />
      </Section>
    </>
  );
}

/** What was said; whom it is from, only with consent. */
export function Told({ form, fill, keep, missing }: RecordControl) {
  return (
    <>
      <TextField
        id="content"
        label={RECORD_TEXT.content}
        multiline
        maxLength={MOST.content}
        value={form.content}
        placeholder={RECORD_TEXT.contentPlaceholder}
        error={missing.includes('content') ? RECORD_TEXT.write : undefined}
        onChange={(content) => fill({ content })}
        onBlur={keep}
      />
      <TextField
        id="place"
        label={RECORD_TEXT.place}
        maxLength={MOST.place}
        value={form.place}
        placeholder={RECORD_TEXT.placePlaceholder}
        onChange={(place) => fill({ place })}
        onBlur={keep}
      />
      {form.consent !== null && form.consent !== 'none' && (
        <Who form={form} fill={fill} keep={keep} />
      )}
    </>
  );
}

function Who({ form, fill, keep }: Pick<RecordControl, 'form' | 'fill' | 'keep'>) {
  return (
    <>
      <TextField
        id="name"
        label={RECORD_TEXT.name}
        maxLength={MOST.name}
        value={form.name}
        placeholder={RECORD_TEXT.namePlaceholder}
        onChange={(name) => fill({ name })}
        onBlur={keep}
      />
      <TextField
        id="contact"
        label={RECORD_TEXT.contact}
        maxLength={MOST.contact}
        value={form.contact}
        placeholder={RECORD_TEXT.contactPlaceholder}
        onChange={(contact) => fill({ contact })}
        onBlur={keep}
      />
    </>
  );
}

/** Who may read it, and what that means for a contact that was given. */
export function Openness({ form, fill }: RecordControl) {
  return (
    <Section title={RECORD_TEXT.openness}>
      <Choice
        options={OPENNESS_OPTIONS}
        value={form.openness}
        idPrefix="openness"
        onChange={(openness) => fill({ openness })}
      />
      {isContactLost(form) && (
        <View id="contact-lost" className="record-wrong">
          {RECORD_TEXT.contactLost}
        </View>
      )}
    </Section>
  );
}
