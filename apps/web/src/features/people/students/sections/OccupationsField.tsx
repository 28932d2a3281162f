import { referenceOccupations } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TypeAhead, type TypeAheadOption } from '../../../../ui/fields/TypeAhead.js';
import { MOST_OCCUPATIONS } from '../profile-values.js';
import { PickedList } from './PickedList.js';
import type { SectionProps } from './section-props.js';

async function findOccupations(q: string, signal: AbortSignal): Promise<TypeAheadOption[]> {
  const { data } = await referenceOccupations({ query: { q }, signal });
  return data.map(({ code, label, title }) => ({ key: code, label, detail: title === label ? undefined : title }));
}

export function OccupationsField({ form }: SectionProps) {
  const { t } = useTranslation('profile');
  const [typed, setTyped] = useState('');
  const { wantedRomeCodes: wanted } = form.values;
  const isFull = wanted.length >= MOST_OCCUPATIONS;
  const change = (next: typeof wanted) => form.setFieldValue('wantedRomeCodes', next);
  const add = ({ key, label }: TypeAheadOption) => {
    if (!isFull && !wanted.some(({ code }) => code === key)) change([...wanted, { code: key, label }]);
  };
  return (
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
  );
}
