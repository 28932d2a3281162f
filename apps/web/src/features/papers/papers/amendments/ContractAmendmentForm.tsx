import { Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ContractAmendmentForEmployer, ContractAmendmentForSchool, ContractForEmployer } from '@seve/api-client';
import { type AmendingParty, missingFields } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { CivilDateField } from '../../../../ui/fields/CivilDateField.js';
import { PayLines } from '../parts/contract/PayLines.js';
import { PartInput } from '../parts/fields/PartInput.js';
import { type PartFormValues } from '../parts/fields/part-values.js';
import { withoutFields } from '../parts/without-fields.js';
import { AmendmentForm, areDays, type DaysValues, PlaceDays, useDayFaults } from './AmendmentForm.js';
import { openedContent, openedSections, openedValues } from './opened-part.js';

interface Values extends PartFormValues, DaysValues {}

/** What a side writes of an amendment, without the version it is saved against. */
export interface AmendmentDraft {
  content: Record<string, unknown>;
  /** Where the dates change. */
  days?: DaysValues['days'];
  effectiveOn: string;
}

interface ContractAmendmentFormProps {
  contract: ContractForEmployer;
  amendment: ContractAmendmentForEmployer | ContractAmendmentForSchool;
  party: AmendingParty;
  /** Resolves to the version of the amendment from then on. */
  save: (draft: AmendmentDraft, version: number) => Promise<number>;
  /** Null as long as the other side has not completed its own. */
  complete: (() => Promise<unknown>) | null;
}

/** What the motives open for a side, as it is in the part itself; the training centre sets the day from which the amendment holds. */
export function ContractAmendmentForm({ contract, amendment, party, save, complete }: ContractAmendmentFormProps) {
  const { t } = useTranslation('amendment');
  const { kind, pay, startOn, endOn } = contract;
  const { version, motives, opened, content, remark, days, effectiveOn } = amendment;
  const isEmployer = party === 'employer';
  const sections = openedSections(party, kind, opened);
  const needed = missingFields(party, {}, kind);
  const form = useForm<Values>({
    initialValues: { ...openedValues(sections, content), days, effectiveOn },
    validate: useDayFaults(),
  });
  const draftOf = (values: Values): AmendmentDraft => ({
    content: openedContent(sections, values, content),
    ...(motives.includes('dates') && { days: values.days }),
    effectiveOn: values.effectiveOn,
  });
  const own = complete ? { act: t('fill.act'), done: t('fill.done') } : { act: t('fill.save'), done: t('fill.saved') };
  return (
    <AmendmentForm
      {...{ form, version, draftOf, save, isOn: areDays(form.values), stays: !complete, onDone: focusHeading }}
      without={(draft, paths) => ({ ...draft, content: withoutFields(draft.content, paths) })}
      finish={async () => complete?.()}
      words={isEmployer ? { act: t('host.act'), done: t('host.done', { context: 'contract' }) } : own}
      head={isEmployer && <p className="dimmed">{t('host.what', { context: 'contract' })}</p>}
      remark={isEmployer && remark && <blockquote className="own-words">{remark}</blockquote>}
    >
      {sections.map(({ name, fields }) => (
        <Stack key={name} component="section" gap="field" aria-labelledby={`opened-${name}`}>
          <h4 id={`opened-${name}`} className="compact strong">
            {t(`contracts:section.${name}`)}
          </h4>
          {fields.map((field) => (
            <PartInput key={field.name} party={party} field={field} isNeeded={needed.includes(field.name)} form={form} />
          ))}
          {name === 'pay' && opened.includes('pay') && kind === 'apprenticeship' && <PayLines pay={pay} form={form} />}
        </Stack>
      ))}
      {motives.includes('dates') && <PlaceDays form={form} />}
      {party === 'cfa' && (
        <CivilDateField label={t('begin.day')} required min={startOn} max={endOn} {...form.getInputProps('effectiveOn')} />
      )}
    </AmendmentForm>
  );
}
