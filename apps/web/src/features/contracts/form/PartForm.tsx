import { Anchor, Box, Button, Flex, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ContractForEmployer } from '@seve/api-client';
import { type ContractPartOf, type ContractParty, missingContractFields } from '@seve/domain';
import { type MouseEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../api/problem.js';
import { KeptWords } from '../../../ui/drafts/KeptWords.js';
import { useKeptDraft } from '../../../ui/drafts/use-kept-draft.js';
import { focusHeading } from '../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../ui/feedback/toast.js';
import { applyProblem } from '../../../ui/forms/apply-problem.js';
import { FormSection } from '../../../ui/forms/FormSection.js';
import { focusField } from '../../../ui/forms/field-nodes.js';
import { SubmitForm } from '../../../ui/forms/SubmitForm.js';
import { PartInput } from './PartInput.js';
import { PayLines } from './PayLines.js';
import { sectionsOf } from './part-fields.js';
import { type PartFormValues, partContent, partValues, payValues, withoutFields } from './part-values.js';

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
  const { kind, pay } = contract;
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
  /** While typing, a field that is refused does not keep the others from being saved. */
  const keep = async (written: Record<string, unknown>) => {
    try {
      await write(written);
    } catch (failure) {
      if (!(failure instanceof ApiProblem) || failure.errors.length === 0) throw failure;
      const faults = applyProblem(form, failure);
      await write(
        withoutFields(
          written,
          faults.map(({ path }) => path),
        ),
      );
    }
  };
  const kept = useKeptDraft({ draft: content, isBegun: form.isDirty(), isOn: true, save: keep });
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
  const missing = missingContractFields(party, content as ContractPartOf<typeof party>, kind);
  const needed = missingContractFields(party, {}, kind);
  return (
    <Stack component="section" gap="sm" p="lg" className="sheet" aria-labelledby={`fill-${party}`}>
      <Flex columnGap="md" rowGap="xs" align="baseline" justify="space-between" wrap="wrap">
        <h2 id={`fill-${party}`} className="h3">
          {t(`contracts:fill.title.${party}`)}
        </h2>
        <KeptWords keeping={kept.keeping} />
      </Flex>
      <p className="dimmed">{t(`contracts:fill.what.${party}`)}</p>
      <SubmitForm form={form} submit={submit}>
        {({ isPending }) => (
          <>
            {complete && <MissingLinks fields={missing} />}
            {sections.map(({ name, fields }) => (
              <FormSection key={name} title={t(`contracts:section.${name}`)}>
                {fields.map((field) => (
                  <PartInput key={field.name} party={party} field={field} isNeeded={needed.includes(field.name)} form={form} />
                ))}
                {name === 'pay' && pay.length > 0 && kind === 'apprenticeship' && <PayLines pay={pay} form={form} />}
              </FormSection>
            ))}
            {complete && (
              <Button type="submit" loading={isPending}>
                {t('contracts:fill.act')}
              </Button>
            )}
          </>
        )}
      </SubmitForm>
    </Stack>
  );
}

/** Each field without which the part is not complete, as a link to it. */
function MissingLinks({ fields }: { fields: readonly string[] }) {
  const { t } = useTranslation(['contracts', 'contract-fields']);
  const go = (path: string) => (event: MouseEvent) => {
    event.preventDefault();
    focusField(path);
  };
  if (fields.length === 0) return null;
  const title = t('contracts:fill.missing', { count: fields.length });
  return (
    <Box component="nav" mb="md" aria-label={title}>
      <p className="small strong">{title}</p>
      <Flex component="ul" columnGap="md" rowGap="xxs" wrap="wrap" className="bare-list small">
        {fields.map((field) => (
          <li key={field}>
            <Anchor href={`#content.${field}`} inherit onClick={go(`content.${field}`)}>
              {t(`contract-fields:${field}`)}
            </Anchor>
          </li>
        ))}
      </Flex>
    </Box>
  );
}
