import type { UseFormReturnType } from '@mantine/form';
import type { ContractPayView } from '@seve/api-client';
import { missingFields } from '@seve/domain';
import { PartInput } from './PartInput.js';
import { PartRow } from './PartRow.js';
import type { FormParty, PartField, PartKind } from './part-fields.js';
import type { PartFormValues } from './part-values.js';

interface PartFieldsProps {
  party: FormParty;
  kind: PartKind;
  fields: readonly PartField[];
  form: UseFormReturnType<PartFormValues>;
  /** Periods of the pay, of a contract. */
  pay?: readonly ContractPayView[];
}

/** The fields of one section of a part, row by row. */
export function PartFields({ party, kind, fields, form, pay = [] }: PartFieldsProps) {
  const needed = missingFields(party, {}, kind);
  const rows: PartField[][] = [];
  for (const field of fields) {
    if (field.isBeside) rows.at(-1)?.push(field);
    else rows.push([field]);
  }
  return rows.map((row) => (
    <PartRow key={row[0]?.name} align="end">
      {row.map((field) => (
        <PartInput
          key={field.name}
          {...{ party, field, form, isNeeded: needed.includes(field.name), pay: kind === 'apprenticeship' ? pay : [] }}
        />
      ))}
    </PartRow>
  ));
}
