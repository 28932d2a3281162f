import { Checkbox, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { referenceOccupations, referenceOccupationsOptions } from '@seve/api-client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TypeAhead } from '../../../../../ui/fields/TypeAhead.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import css from '../OfferForm.module.css';
import type { OfferFormApi } from '../values/use-offer-form.js';
import { useOccupations } from './use-occupations.js';

export const MOST_OCCUPATIONS = 3;
const LETTERS_FOR_PROPOSALS = 3;

/** Choice of one to three ROME occupations, suggested from the title. */
export function OfferFormOccupations({ form }: { form: OfferFormApi }) {
  const { t } = useTranslation('company-offers');
  const [other, setOther] = useState('');
  const { romeCodes, title } = form.values;
  const [q] = useDebouncedValue(title.trim().slice(0, 80), 300);
  const proposed = useQuery({
    ...referenceOccupationsOptions({ query: { q, limit: MOST_OCCUPATIONS } }),
    enabled: q.length >= LETTERS_FOR_PROPOSALS,
    placeholderData: keepPreviousData,
  });
  const ticked = useOccupations(romeCodes);
  const proposals = q.length < LETTERS_FOR_PROPOSALS ? [] : (proposed.data ?? []).filter(({ code }) => !romeCodes.includes(code));
  const isFull = romeCodes.length >= MOST_OCCUPATIONS;

  const search = async (text: string, signal: AbortSignal) => {
    const { data } = await referenceOccupations({ query: { q: text, limit: 6 }, signal });
    return data.map(({ code, label }) => ({ key: code, label, detail: t('post.rome', { code }) }));
  };
  const add = (code: string) => {
    if (!romeCodes.includes(code)) form.setFieldValue('romeCodes', [...romeCodes, code]);
  };
  return (
    <Stack gap="field" data-path="romeCodes">
      <Checkbox.Group
        label={
          <FieldLabel required hint={t('post.occupations-hint')}>
            {t('post.occupations')}
          </FieldLabel>
        }
        required
        withAsterisk={false}
        {...form.getInputProps('romeCodes')}
      >
        <Stack gap="md" className={css.ticks}>
          {ticked.map(({ code, label }) => (
            <Checkbox key={code} value={code} label={label} description={t('post.rome', { code })} />
          ))}
          {proposals.map(({ code, label }) => (
            <Checkbox key={code} value={code} label={label} description={t('post.rome', { code })} disabled={isFull} />
          ))}
        </Stack>
        {ticked.length + proposals.length === 0 && (
          <p className="small dimmed">
            {proposed.isSuccess && q.length >= LETTERS_FOR_PROPOSALS ? t('post.none-found') : t('post.none-yet')}
          </p>
        )}
      </Checkbox.Group>
      {!isFull && (
        <TypeAhead
          source="occupations"
          search={search}
          label={t('post.other-occupation')}
          value={other}
          onChange={setOther}
          onPick={({ key }) => add(key)}
          clearOnPick
        />
      )}
    </Stack>
  );
}
