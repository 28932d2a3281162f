import { Box, NativeSelect } from '@mantine/core';
import type { FieldColumn, RosterColumn, RosterField, RosterImportDetail } from '@seve/api-client';
import { ROSTER_FIELDS } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { Columns } from '../../../../ui/layout/Columns.js';
import type { ImportPlan } from './use-plan.js';

const SURE = 0.9;

interface ColumnFieldsProps {
  found: RosterImportDetail;
  plan: ImportPlan;
}

/** Assigns a field to each column, with sample values beside it. */
export function ColumnFields({ found: { columns, mapping }, plan }: ColumnFieldsProps) {
  const { t } = useTranslation('roster-import');
  const inTheirPlace = columns.map((column, place) => ({ column, place }));
  const choose = (column: number, field: string) => {
    const others = mapping.filter((one) => one.column !== column && one.field !== field);
    plan.change({ mapping: field === '' ? others : [...others, { column, field: field as RosterField }] });
  };
  return (
    <Box component="section" mt="xl" aria-labelledby="columns">
      <h2 id="columns" className="h3">
        {t('columns.title')}
      </h2>
      <p className="dimmed">{t('columns.why')}</p>
      <Columns columns="repeat(3, minmax(0, 1fr))" from="desktop" gap="lg" rowGap="md" align="end" pt="md">
        {inTheirPlace.map(({ column, place }) => (
          <div key={place}>
            <NativeSelect
              label={column.header || t('columns.unnamed', { number: place + 1 })}
              description={describe(column, mapping, place, t)}
              value={mapping.find((one) => one.column === place)?.field ?? ''}
              disabled={plan.isPending}
              data={[
                { value: '', label: t('columns.ignored') },
                ...ROSTER_FIELDS.filter((field) => (field === 'ine') === column.isHashed).map((field) => ({
                  value: field,
                  label: t(`field.${field}`),
                })),
              ]}
              onChange={({ currentTarget: { value } }) => choose(place, value)}
            />
          </div>
        ))}
      </Columns>
    </Box>
  );
}

type Translate = ReturnType<typeof useTranslation<'roster-import'>>['t'];

/** Returns sample values, and whether the guessed field should be checked. */
function describe(
  { samples, isHashed, field, confidence }: RosterColumn,
  mapping: readonly FieldColumn[],
  index: number,
  t: Translate,
): string {
  const values = isHashed
    ? t('columns.hashed')
    : samples.length > 0
      ? t('columns.samples', { samples: samples.join(', ') })
      : t('columns.empty');
  const isGuess = field !== null && confidence < SURE && mapping.some((one) => one.column === index && one.field === field);
  return isGuess ? `${values} ${t('columns.check')}` : values;
}
