import { Checkbox } from '@mantine/core';
import { referenceOccupations } from '@seve/api-client';
import { OFFER_KINDS } from '@seve/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CivilDateField } from '../../ui/CivilDateField.js';
import { FieldLabel } from '../../ui/FieldLabel.js';
import { FormSection } from '../../ui/FormSection.js';
import { TypeAhead, type TypeAheadOption } from '../../ui/TypeAhead.js';
import { useOfferWords } from '../../ui/use-offer-words.js';
import type { SectionProps } from './form-type.js';
import { PickedList } from './PickedList.js';
import { MOST_OCCUPATIONS } from './profile-values.js';
import css from './Sections.module.css';

async function findOccupations(q: string, signal: AbortSignal): Promise<TypeAheadOption[]> {
  const { data } = await referenceOccupations({ query: { q }, signal });
  return data.map(({ code, label, title }) => ({ key: code, label, detail: title === label ? undefined : title }));
}

/** What I look for: kinds, dates, occupations. */
export function SeekSection({ form }: SectionProps) {
  const { t } = useTranslation('profile');
  const words = useOfferWords();
  const [typed, setTyped] = useState('');
  const { wantedRomeCodes: wanted } = form.values;
  const isFull = wanted.length >= MOST_OCCUPATIONS;
  const change = (next: typeof wanted) => form.setFieldValue('wantedRomeCodes', next);
  const add = ({ key, label }: TypeAheadOption) => {
    if (!isFull && !wanted.some(({ code }) => code === key)) change([...wanted, { code: key, label }]);
  };
  return (
    <div id="recherche">
      <FormSection title={t('seek.title')}>
        <Checkbox.Group label={<FieldLabel hint={t('seek.kinds-hint')}>{t('seek.kinds')}</FieldLabel>} {...form.getInputProps('kinds')}>
          <div className={css.choices}>
            {OFFER_KINDS.map((kind) => (
              <Checkbox key={kind} value={kind} label={words.kind(kind)} />
            ))}
          </div>
        </Checkbox.Group>
        <div className={css.pair}>
          <CivilDateField label={t('seek.from')} {...form.getInputProps('availableFrom')} />
          <CivilDateField label={t('seek.to')} min={form.values.availableFrom || undefined} {...form.getInputProps('availableTo')} />
        </div>
        <div>
          <TypeAhead
            source="occupations"
            search={findOccupations}
            label={t('seek.occupations')}
            hint={t('seek.occupations-hint', { count: MOST_OCCUPATIONS })}
            value={typed}
            onChange={setTyped}
            onPick={add}
            clearOnPick
            error={form.errors.wantedRomeCodes ?? (isFull && typed ? t('full', { count: MOST_OCCUPATIONS }) : undefined)}
            data-path="wantedRomeCodes"
          />
          <PickedList
            label={t('seek.picked')}
            items={wanted.map(({ code, label }) => ({ key: code, label }))}
            onRemove={(code) => change(wanted.filter((one) => one.code !== code))}
          />
        </div>
      </FormSection>
    </div>
  );
}
