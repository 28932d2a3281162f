import { Box } from '@mantine/core';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.js';
import { Section } from '../layout/Section.js';
import { AmendedPaper, type ConsolidatedField } from './amended-paper.js';
import { useFieldName } from './use-field-name.js';

/** Lists each amended value with the value that was signed first. `fell`: number of amendments that are void because their paper is. */
export function Consolidated({ fields, fell }: { fields: readonly ConsolidatedField[]; fell: number }) {
  const { t } = useTranslation('amendment');
  const format = useFormat();
  const nameOf = useFieldName();
  const context = useContext(AmendedPaper);
  if (fields.length === 0 && fell === 0) return null;
  return (
    <Section title={t('consolidated.title')} level={3} gap="xs">
      <p className="small dimmed">{fields.length > 0 ? t('consolidated.what') : t('consolidated.fell', { count: fell, context })}</p>
      {fields.map((one) => (
        <Box key={`${one.party} ${one.field}`} pt="xs" className="ruled">
          <p className="compact strong">{nameOf(one)}</p>
          <p className="own-words">{one.value ?? t('nothing')}</p>
          <p className="small dimmed">{t('consolidated.from', { number: one.number, day: format.mediumDay(one.effectiveOn) })}</p>
          <p className="small dimmed">{t('consolidated.original', { value: one.original ?? t('nothing') })}</p>
        </Box>
      ))}
    </Section>
  );
}
