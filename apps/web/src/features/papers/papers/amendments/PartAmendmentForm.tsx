import { Radio, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import type * as api from '@seve/api-client';
import { EARLY_END_REASONS, isCivilDate } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { CivilDateField } from '../../../../ui/fields/CivilDateField.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { usePaperWords } from '../papers.js';
import { PartFields } from '../parts/PartFields.js';
import type { PartKind } from '../parts/part-fields.js';
import { type PartFormValues, partValues, withoutFields } from '../parts/part-values.js';
import { AmendmentForm } from './AmendmentForm.js';
import { openedContent, openedSections } from './opened-content.js';

interface Values extends PartFormValues {
  effectiveOn: string;
  days: api.AgreementDaysInput;
  awayUntil: string;
  earlyEndReason: api.EarlyEndReason | '';
}

/** Part of an amendment that a side writes, without the version that it is saved against. */
export interface AmendmentDraft {
  content: Record<string, unknown>;
  /** Where the dates change. */
  days?: api.AgreementDaysInput;
  effectiveOn: string;
  /** Of an interruption. */
  awayUntil?: string;
  /** Of an early end. */
  earlyEndReason?: api.EarlyEndReason;
}

interface PartAmendmentFormProps {
  party: 'school' | 'cfa' | 'employer';
  /** The paper that changes. */
  of: { kind: PartKind; startOn: string; endOn: string; pay?: readonly api.ContractPayView[] };
  amendment: api.AmendmentForSchool | api.ContractAmendmentForSchool | api.ContractAmendmentForEmployer;
  /** Resolves to the version of the amendment from then on. */
  save: (draft: AmendmentDraft, version: number) => Promise<number>;
  finish: () => Promise<unknown>;
  /** The other side has not completed its part. */
  stays?: boolean;
}

/** The fields that the motives open for a side, and the days. The school or the training centre sets the day from which the amendment holds. */
export function PartAmendmentForm({ party, of, amendment, save, finish, stays }: PartAmendmentFormProps) {
  const { t } = useTranslation('amendment');
  const { say } = usePaperWords(party === 'school' ? 'agreement' : 'contract');
  const { version, opened, content, remark, days, effectiveOn } = amendment;
  const motives: readonly string[] = amendment.motives;
  const { awayUntil = null, earlyEndReason = null } = 'awayUntil' in amendment ? amendment : {};
  const { kind, startOn, endOn, pay } = of;
  const isOffice = party !== 'employer';
  const sections = openedSections(party, kind, opened);
  const isDay = (day: string) => (isCivilDate(day) ? null : t('day-wrong'));
  const form = useForm<Values>({
    initialValues: {
      ...{ content: partValues(sections, content), effectiveOn, days },
      ...{ awayUntil: awayUntil ?? '', earlyEndReason: earlyEndReason ?? '' },
    },
    validate: { effectiveOn: isDay, days: { startOn: isDay, endOn: isDay } },
  });
  const draftOf = (values: Values): AmendmentDraft => ({
    content: openedContent(sections, values, content),
    effectiveOn: values.effectiveOn,
    ...(motives.includes('dates') && { days: values.days }),
    ...(values.awayUntil !== '' && { awayUntil: values.awayUntil }),
    ...(values.earlyEndReason !== '' && { earlyEndReason: values.earlyEndReason }),
  });
  const written = form.values;
  const range = { min: startOn, max: endOn };
  return (
    <AmendmentForm
      {...{ form, version, draftOf, save, finish, stays, host: isOffice ? undefined : { paper: 'contract', remark } }}
      isOn={[written.effectiveOn, written.days.startOn, written.days.endOn].every(isCivilDate)}
      without={(draft, paths) => ({ ...draft, content: withoutFields(draft.content, paths) })}
    >
      {sections.map(({ name, fields }) => (
        <Stack key={name} component="section" gap="field" aria-labelledby={`opened-${name}`}>
          <h4 id={`opened-${name}`} className="compact strong">
            {say(`section.${name}`)}
          </h4>
          <PartFields {...{ party, kind, fields, pay }} form={form} />
        </Stack>
      ))}
      {motives.includes('dates') && (
        <Columns columns={2} from="tablet" gap="field" align="end">
          <CivilDateField label={t('field.startOn')} required {...form.getInputProps('days.startOn')} />
          <CivilDateField label={t('field.endOn')} required {...form.getInputProps('days.endOn')} />
        </Columns>
      )}
      {motives.includes('early_end') && (
        <Radio.Group label={<FieldLabel required>{t('early-end.by')}</FieldLabel>} {...form.getInputProps('earlyEndReason')}>
          <Stack gap="xs" pt="xs">
            {EARLY_END_REASONS.map((reason) => (
              <Radio key={reason} value={reason} label={t(`early-end.${reason}`)} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      {isOffice && (
        <CivilDateField
          label={motives.includes('early_end') ? t('begin.last-day') : t('begin.day')}
          required
          {...range}
          {...form.getInputProps('effectiveOn')}
        />
      )}
      {motives.includes('interruption') && (
        <CivilDateField label={t('away-until')} hint={t('away-until-hint')} {...range} {...form.getInputProps('awayUntil')} />
      )}
    </AmendmentForm>
  );
}
