import { schoolNamesSearch } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TypeAhead } from '../../../../ui/fields/TypeAhead.js';
import css from '../OfferForm.module.css';
import type { OfferFormApi } from '../values/use-offer-form.js';
import { RemoveRow } from './RemoveRow.js';

/** Schools the offer is kept for; for all of them when none is named. */
export function OfferFormSchools({ form }: { form: OfferFormApi }) {
  const { t } = useTranslation('company-offers');
  const [typed, setTyped] = useState('');
  const { reservedSchools } = form.values;
  const search = async (q: string, signal: AbortSignal) => {
    const { data } = await schoolNamesSearch({ query: { q: q.slice(0, 80) }, signal });
    return data.map(({ id, name, communeName }) => ({ key: id, label: name, detail: communeName }));
  };
  const add = (id: string, name: string) => {
    if (!reservedSchools.some((school) => school.id === id)) form.setFieldValue('reservedSchools', [...reservedSchools, { id, name }]);
  };
  return (
    <div className={css.rows}>
      <TypeAhead
        source="schools"
        search={search}
        label={t('applying.schools')}
        hint={t('applying.schools-hint')}
        value={typed}
        onChange={setTyped}
        onPick={({ key, label }) => add(key, label)}
        clearOnPick
        error={form.errors.reservedSchoolIds}
        data-path="reservedSchoolIds"
      />
      {reservedSchools.length > 0 && (
        <ul className={`bare-list ${css.picked}`} aria-label={t('applying.schools-picked')}>
          {reservedSchools.map(({ id, name }) => (
            <li key={id}>
              {name}
              <RemoveRow
                name={t('applying.school-remove', { name })}
                onRemove={() =>
                  form.setFieldValue(
                    'reservedSchools',
                    reservedSchools.filter((school) => school.id !== id),
                  )
                }
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
