import { referenceOccupations } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { TypeAhead } from '../../../../../ui/fields/TypeAhead.js';
import type { OfferFormApi } from '../values/use-offer-form.js';
import { MOST_OCCUPATIONS } from './OfferFormOccupations.js';

/** Field of the title, a free text. A title picked from the ROME also ticks its occupation. */
export function OfferFormTitle({ form }: { form: OfferFormApi }) {
  const { t } = useTranslation('company-offers');
  const search = async (text: string, signal: AbortSignal) => {
    const { data } = await referenceOccupations({ query: { q: text.slice(0, 80), limit: 6 }, signal });
    return data.map(({ code, label, title }) => ({
      key: code,
      label: title,
      detail: title === label ? t('post.rome', { code }) : t('post.rome-of', { code, label }),
    }));
  };
  const tick = (code: string) => {
    const { romeCodes } = form.values;
    if (romeCodes.includes(code) || romeCodes.length >= MOST_OCCUPATIONS) return;
    form.setFieldValue('romeCodes', [...romeCodes, code]);
  };
  return (
    <TypeAhead
      source="occupation-titles"
      search={search}
      label={t('post.name')}
      required
      hint={t('post.name-hint')}
      onPick={({ key }) => tick(key)}
      {...form.getInputProps('title')}
      value={form.values.title}
    />
  );
}
