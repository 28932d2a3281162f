import type { UseFormReturnType } from '@mantine/form';
import { type AgreementKind, missingFields } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { FormSection } from '../../../../../ui/forms/FormSection.js';
import { PartInput } from '../fields/PartInput.js';
import type { PartFormValues } from '../fields/part-values.js';
import { PartRow } from '../PartRow.js';
import { SCHOOL_SECTIONS } from './school-fields.js';

interface SchoolFieldsProps {
  form: UseFormReturnType<PartFormValues>;
  kind: AgreementKind;
  isAbroad: boolean;
}

/** The school’s part, section by section. */
export function SchoolFields({ form, kind, isAbroad }: SchoolFieldsProps) {
  const { t } = useTranslation('agreements');
  const needed = missingFields('school', {}, kind, false);
  return SCHOOL_SECTIONS.map(({ name, hasHint, rows }) => (
    <FormSection key={name} title={t(`fill.section.${name}`)} hint={hasHint ? t(`fill.${name}-what`) : undefined}>
      {rows
        .filter(([first]) => isAbroad || first?.name !== 'hasCountrySheet')
        .map((row) => (
          <PartRow key={row[0]?.name} align="end">
            {row.map((field) => (
              <PartInput key={field.name} party="school" field={field} isNeeded={needed.includes(field.name)} form={form} />
            ))}
          </PartRow>
        ))}
    </FormSection>
  ));
}
