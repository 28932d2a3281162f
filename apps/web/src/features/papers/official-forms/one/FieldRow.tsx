import { Box, NativeSelect, Stack } from '@mantine/core';
import type { FieldMappingDto, FormFactView, FormFieldView } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { Columns } from '../../../../ui/layout/Columns.js';
import { bySection, factsFor, withOption } from './map-draft.js';

interface FieldRowProps {
  field: FormFieldView;
  facts: readonly FormFactView[];
  mapping: FieldMappingDto | null;
  onChange: (mapping: FieldMappingDto | null) => void;
}

/** A field of the form and the value that fills it; for boxes and lists, the option for each choice. */
export function FieldRow({ field, facts, mapping, onChange }: FieldRowProps) {
  const { t } = useTranslation('official-forms');
  const { name, label, kind, maxLength, isComb, isMultiline } = field;
  const fact = facts.find(({ key }) => key === mapping?.fact);
  const details = [
    isMultiline ? t('field.lines') : t(`field.kind.${kind}`),
    maxLength !== null && (isComb ? t('field.comb', { count: maxLength }) : t('field.max', { count: maxLength })),
  ].filter(Boolean);
  return (
    <Columns component="li" columns="minmax(0, 1fr) minmax(0, 1fr)" from="tablet" gap="lg" rowGap="xs" align="start" rule="above" py="md">
      <div className="anywhere">
        <p className="strong" lang="fr">
          {label ?? name}
        </p>
        <p className="small dimmed">
          {label !== null && <span lang="fr">{name}, </span>}
          {details.join(', ')}
        </p>
      </div>
      <Stack gap="xs">
        <NativeSelect
          aria-label={t('field.filled-by', { name: label ?? name })}
          value={mapping?.fact ?? ''}
          onChange={({ currentTarget: { value } }) => onChange(value === '' ? null : { field: name, fact: value, options: [] })}
        >
          <option value="">{t('field.by-hand')}</option>
          {bySection(factsFor(field, facts)).map((group) => (
            <optgroup key={group.section} label={group.section} lang="fr">
              {group.facts.map((one) => (
                <option key={one.key} value={one.key}>
                  {one.label}
                </option>
              ))}
            </optgroup>
          ))}
        </NativeSelect>
        {mapping && fact && kind === 'text' && (
          <p className="small dimmed anywhere">
            {t('field.such-as')} <span lang="fr">{fact.value}</span>
          </p>
        )}
        {mapping && fact?.choices && kind !== 'text' && (
          <FieldOptions field={field} mapping={mapping} choices={fact.choices} onChange={onChange} />
        )}
      </Stack>
    </Columns>
  );
}

interface FieldOptionsProps {
  field: FormFieldView;
  mapping: FieldMappingDto;
  choices: NonNullable<FormFactView['choices']>;
  onChange: (mapping: FieldMappingDto) => void;
}

function FieldOptions({ field, mapping, choices, onChange }: FieldOptionsProps) {
  const { t } = useTranslation('official-forms');
  return (
    <Box component="ul" className="bare-list">
      {choices.map(({ code, label }) => (
        <Box component="li" key={code} pb="xs">
          <NativeSelect
            size="sm"
            label={<span lang="fr">{label}</span>}
            value={mapping.options.find((one) => one.code === code)?.option ?? ''}
            onChange={({ currentTarget: { value } }) => onChange(withOption(mapping, code, value))}
            data={[
              { value: '', label: field.kind === 'checkbox' ? t('field.unticked') : t('field.no-option') },
              ...field.options.map((option) => ({
                value: option.value,
                label: field.kind === 'dropdown' ? option.label : t('field.tick', { option: option.label }),
              })),
            ]}
          />
        </Box>
      ))}
    </Box>
  );
}
