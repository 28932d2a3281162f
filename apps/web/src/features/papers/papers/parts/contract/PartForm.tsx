import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ContractForEmployer } from '@seve/api-client';
import { type ContractParty, missingFields, type PartOf } from '@seve/domain';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KeptWords } from '../../../../../ui/drafts/KeptWords.js';
import { useKeptPart } from '../../../../../ui/drafts/use-kept-part.js';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { SubmitForm } from '../../../../../ui/forms/SubmitForm.js';
import { Fold } from '../../../../../ui/layout/Fold.js';
import { Section } from '../../../../../ui/layout/Section.js';
import { PartInput } from '../fields/PartInput.js';
import { type PartField, sectionsOf } from '../fields/part-fields.js';
import { type PartFormValues, partContent, partValues, payValues } from '../fields/part-values.js';
import { MissingFields } from '../MissingFields.js';
import { withoutFields } from '../without-fields.js';
import { PayLines } from './PayLines.js';

interface PartFormProps {
  contract: ContractForEmployer;
  party: ContractParty;
  save: (part: { version: number; content: Record<string, unknown> }) => Promise<ContractForEmployer>;
  /** Null where this part is not said to be complete: the apprentice's. */
  complete: (() => Promise<unknown>) | null;
}

/** A part of a contract, saved while it is typed. */
export function PartForm({ contract, party, save, complete }: PartFormProps) {
  const { t } = useTranslation(['contracts', 'contract-fields']);
  const { kind, pay, remarks } = contract;
  const part = contract[party];
  const sections = sectionsOf(party, kind);
  const saved = useRef({ version: part.version, content: part.content as object });
  const form = useForm<PartFormValues>({
    initialValues: { content: partValues(sections, part.content), pay: payValues('pay' in part.content ? part.content.pay : []) },
  });
  const content = partContent(sections, form.values, saved.current.content);
  const write = async (written: Record<string, unknown>) => {
    const { [party]: now } = await save({ version: saved.current.version, content: written });
    saved.current = { version: now.version, content: now.content };
  };
  const kept = useKeptPart({ form, draft: content, save: write, without: withoutFields });
  const submit = async () => {
    await kept.stop();
    try {
      await write(partContent(sections, form.getValues(), saved.current.content));
      await complete?.();
    } catch (failure) {
      kept.resume();
      throw failure;
    }
    showToast(t('contracts:fill.done'));
    focusHeading();
  };
  const missing = missingFields(party, content as PartOf<typeof party>, kind);
  const needed = missingFields(party, {}, kind);
  const isIn = (fields: readonly PartField[]) => (name: string) => fields.some((field) => field.name === name);
  const noteOf = (fields: readonly PartField[]) => {
    const left = missing.filter(isIn(fields)).length;
    if (left > 0) return t('contracts:fill.left', { count: left });
    return needed.some(isIn(fields)) ? t('contracts:fill.full') : t('contracts:fill.optional');
  };
  const isRemarked = (fields: readonly PartField[]) =>
    remarks.some((remark) => remark.party === party && remark.field !== null && isIn(fields)(remark.field));
  /** Where the reader starts: chosen once, so that sections do not fold under the hand. */
  const [first] = useState(
    () => sections.find(({ fields }) => missing.some(isIn(fields)))?.name ?? (complete ? undefined : sections[0]?.name),
  );
  return (
    <Section id={`fill-${party}`} title={t(`contracts:fill.title.${party}`)} beside={<KeptWords keeping={kept.keeping} />} isSheet>
      <p className="dimmed">{t(`contracts:fill.what.${party}`)}</p>
      <SubmitForm form={form} submit={submit} keeper={kept.keeper}>
        {({ isPending }) => (
          <>
            {complete && <MissingFields paper="contract" fields={missing} />}
            {sections.map(({ name, fields }) => (
              <Fold
                key={name}
                level={3}
                title={t(`contracts:section.${name}`)}
                note={complete && noteOf(fields)}
                startsOpen={name === first || isRemarked(fields)}
              >
                {fields.map((field) => (
                  <PartInput key={field.name} party={party} field={field} isNeeded={needed.includes(field.name)} form={form} />
                ))}
                {name === 'pay' && pay.length > 0 && kind === 'apprenticeship' && <PayLines pay={pay} form={form} />}
              </Fold>
            ))}
            {complete && (
              <Button type="submit" mt="md" loading={isPending}>
                {t('contracts:fill.act')}
              </Button>
            )}
          </>
        )}
      </SubmitForm>
    </Section>
  );
}
