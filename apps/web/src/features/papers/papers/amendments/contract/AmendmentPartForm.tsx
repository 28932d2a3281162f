import { Button, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ContractAmendmentForEmployer, ContractAmendmentForSchool, ContractForEmployer } from '@seve/api-client';
import { type AmendingParty, isCivilDate } from '@seve/domain';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { KeptWords } from '../../../../../ui/drafts/KeptWords.js';
import { useKeptPart } from '../../../../../ui/drafts/use-kept-part.js';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { CivilDateField } from '../../../../../ui/fields/CivilDateField.js';
import { SubmitForm } from '../../../../../ui/forms/SubmitForm.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import { type PartFormValues, withoutFields } from '../../parts/contract/part-values.js';
import { OpenedFields } from './OpenedFields.js';
import { openedContent, openedSections, openedValues } from './opened-part.js';

interface Days {
  startOn: string;
  endOn: string;
}

interface Values extends PartFormValues {
  days: Days;
  effectiveOn: string;
}

/** What a side writes of an amendment, without the version it is saved against. */
export interface AmendmentDraft {
  content: Record<string, unknown>;
  /** Where the dates change. */
  days?: Days;
  effectiveOn: string;
}

interface AmendmentPartFormProps {
  contract: ContractForEmployer;
  amendment: ContractAmendmentForEmployer | ContractAmendmentForSchool;
  party: AmendingParty;
  /** Resolves to the version of the amendment from then on. */
  save: (draft: AmendmentDraft, version: number) => Promise<number>;
  /** Null as long as the other side has not completed its own. */
  complete: (() => Promise<unknown>) | null;
}

/** What the motives open for a side, saved while it is typed; the training centre sets the day from which the amendment holds. */
export function AmendmentPartForm({ contract, amendment, party, save, complete }: AmendmentPartFormProps) {
  const { t } = useTranslation('amendment');
  const { version, motives, opened, content, remark } = amendment;
  const sections = openedSections(party, contract.kind, opened);
  const isDay = (day: string) => (isCivilDate(day) ? null : t('day-wrong'));
  const form = useForm<Values>({
    initialValues: { ...openedValues(sections, content), days: amendment.days, effectiveOn: amendment.effectiveOn },
    validate: { effectiveOn: isDay, days: { startOn: isDay, endOn: isDay } },
  });
  const saved = useRef(version);
  const { effectiveOn, days } = form.values;
  const draftOf = (values: Values): AmendmentDraft => ({
    content: openedContent(sections, values, content),
    ...(motives.includes('dates') && { days: values.days }),
    effectiveOn: values.effectiveOn,
  });
  const write = async (draft: AmendmentDraft) => {
    saved.current = await save(draft, saved.current);
  };
  const without = (draft: AmendmentDraft, paths: readonly string[]) => ({ ...draft, content: withoutFields(draft.content, paths) });
  const hasDays = [effectiveOn, days.startOn, days.endOn].every(isCivilDate);
  const kept = useKeptPart({ form, draft: draftOf(form.values), isOn: hasDays, save: write, without });
  const done = party === 'employer' ? t('host.done', { context: 'contract' }) : complete ? t('fill.done') : t('fill.saved');
  const act = party === 'employer' ? t('host.act') : complete ? t('fill.act') : t('fill.save');
  const submit = async (values: Values) => {
    await kept.stop();
    try {
      await write(draftOf(values));
      await complete?.();
    } catch (failure) {
      kept.resume();
      throw failure;
    }
    if (!complete) kept.resume();
    showToast(done);
    focusHeading();
  };
  return (
    <SubmitForm form={form} submit={submit} keeper={kept.keeper}>
      {({ isPending }) => (
        <Stack gap="field">
          {party === 'employer' && <p className="dimmed">{t('host.what', { context: 'contract' })}</p>}
          <KeptWords keeping={kept.keeping} />
          {party === 'employer' && remark && <blockquote className="own-words">{remark}</blockquote>}
          <OpenedFields contract={contract} party={party} sections={sections} opened={opened} form={form} />
          {motives.includes('dates') && (
            <Columns columns={2} from="tablet" gap="field" align="end">
              <CivilDateField label={t('field.startOn')} required {...form.getInputProps('days.startOn')} />
              <CivilDateField label={t('field.endOn')} required {...form.getInputProps('days.endOn')} />
            </Columns>
          )}
          {party === 'cfa' && (
            <CivilDateField
              label={t('begin.day')}
              required
              min={contract.startOn}
              max={contract.endOn}
              {...form.getInputProps('effectiveOn')}
            />
          )}
          <div>
            <Button type="submit" loading={isPending}>
              {act}
            </Button>
          </div>
        </Stack>
      )}
    </SubmitForm>
  );
}
