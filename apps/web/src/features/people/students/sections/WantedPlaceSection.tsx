import { Box, Checkbox, NumberInput, Slider } from '@mantine/core';
import { referenceCommunes } from '@seve/api-client';
import { IconMapPin } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { TypeAhead, type TypeAheadOption } from '../../../../ui/fields/TypeAhead.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { FormSection } from '../../../../ui/forms/FormSection.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { LIMIT_KM } from '../profile-values.js';
import css from './Sections.module.css';
import type { SectionProps } from './section-props.js';

const MARKS = [50, 100, 150].map((value) => ({ value, label: String(value) }));

async function findCommunes(q: string, signal: AbortSignal): Promise<TypeAheadOption[]> {
  const { data } = await referenceCommunes({ query: { q }, signal });
  return data.map(({ insee, name, postcodes, department }) => ({ key: insee, label: name, detail: postcodes.join(', ') || department }));
}

/** Fields for the place: commune, largest distance, driving licence. */
export function WantedPlaceSection({ form }: SectionProps) {
  const { t } = useTranslation('profile');
  const format = useFormat();
  const limitLabel = useId();
  const { commune, limitKm } = form.values;
  const km = Math.min(Math.max(Number(limitKm) || LIMIT_KM.min, LIMIT_KM.min), LIMIT_KM.max);
  const type = (text: string) => form.setValues({ commune: text, communeInsee: null });
  const pick = ({ key, label }: TypeAheadOption) => form.setValues({ commune: label, communeInsee: key });
  return (
    <div id="lieu">
      <FormSection title={t('place.title')} hint={t('place.hint')}>
        <TypeAhead
          source="communes"
          search={findCommunes}
          label={t('place.commune')}
          hint={t('place.commune-hint')}
          leftSection={<IconMapPin size={18} stroke={1.6} aria-hidden="true" />}
          value={commune}
          onChange={(text) => text !== form.getValues().commune && type(text)}
          onPick={pick}
          error={form.errors.communeInsee}
          data-path="communeInsee"
        />
        <NumberInput
          label={
            <span id={limitLabel}>
              <FieldLabel hint={t('place.limit-hint')}>{t('place.limit')}</FieldLabel>
            </span>
          }
          {...form.getInputProps('limitKm')}
          min={LIMIT_KM.min}
          max={LIMIT_KM.max}
          allowDecimal={false}
          allowNegative={false}
          clampBehavior="none"
          hideControls
          suffix={t('place.km')}
          inputContainer={(input) => (
            <Columns columns="8rem minmax(0, 1fr)" gap="lg" align="center" className={css.limit}>
              {input}
              <Box px="sm" pb="field">
                <Slider
                  value={km}
                  onChange={(value) => form.setFieldValue('limitKm', value)}
                  min={LIMIT_KM.min}
                  max={LIMIT_KM.max}
                  marks={MARKS}
                  label={format.distance}
                  thumbValueText={format.distance}
                  thumbProps={{ 'aria-labelledby': limitLabel }}
                />
              </Box>
            </Columns>
          )}
        />
        <Checkbox
          label={t('place.licence')}
          description={t('place.licence-hint')}
          {...form.getInputProps('hasDrivingLicence', { type: 'checkbox' })}
        />
      </FormSection>
    </div>
  );
}
