import { Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ContractForEmployer } from '@seve/api-client';
import { type AmendingParty, missingContractFields } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { PartInput } from '../../parts/contract/PartInput.js';
import { PayLines } from '../../parts/contract/PayLines.js';
import type { PartSection } from '../../parts/contract/part-fields.js';
import type { PartFormValues } from '../../parts/contract/part-values.js';

interface OpenedFieldsProps {
  contract: ContractForEmployer;
  party: AmendingParty;
  sections: readonly PartSection[];
  opened: readonly string[];
  form: UseFormReturnType<PartFormValues>;
}

/** The fields of a part that an amendment opens, as they are in the part itself. */
export function OpenedFields({ contract: { kind, pay }, party, sections, opened, form }: OpenedFieldsProps) {
  const { t } = useTranslation('contracts');
  const needed = missingContractFields(party, {}, kind);
  return sections.map(({ name, fields }) => (
    <Stack key={name} component="section" gap="field" aria-labelledby={`opened-${name}`}>
      <h4 id={`opened-${name}`} className="compact strong">
        {t(`section.${name}`)}
      </h4>
      {fields.map((field) => (
        <PartInput key={field.name} party={party} field={field} isNeeded={needed.includes(field.name)} form={form} />
      ))}
      {name === 'pay' && opened.includes('pay') && kind === 'apprenticeship' && <PayLines pay={pay} form={form} />}
    </Stack>
  ));
}
