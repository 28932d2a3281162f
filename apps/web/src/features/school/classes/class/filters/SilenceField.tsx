import { Autocomplete } from '@mantine/core';
import { MAX_SILENCE_DAYS } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useTypedSearch } from '../../../../../ui/fields/use-typed-search.js';
import css from './ClassTools.module.css';

const USUAL = ['7', '14', '30'];
const PAUSE_MS = 300;

interface SilenceFieldProps {
  days: number | undefined;
  onChange: (days: number | undefined) => void;
}

const isDays = (text: string) => /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= MAX_SILENCE_DAYS;

/** Field for the days without activity, typed or picked from usual values. */
export function SilenceField({ days, onChange }: SilenceFieldProps) {
  const { t } = useTranslation('classes');
  const [typed, type] = useTypedSearch({
    value: days === undefined ? '' : String(days),
    pauseMs: PAUSE_MS,
    onPause: (text) => {
      if (text === '' || isDays(text)) onChange(text === '' ? undefined : Number(text));
    },
  });
  const text = typed.trim();
  return (
    <Autocomplete
      size="sm"
      label={t('filter.silence')}
      className={css.order}
      data={USUAL}
      filter={({ options }) => options}
      placeholder={t('filter.any-silence')}
      inputMode="numeric"
      maxLength={3}
      rightSection={text && <span className="micro dimmed">{t('filter.days')}</span>}
      rightSectionWidth="3.5rem"
      comboboxProps={{ withinPortal: false }}
      error={text !== '' && !isDays(text) ? t('filter.silence-wrong', { max: MAX_SILENCE_DAYS }) : undefined}
      value={typed}
      onChange={(value) => type(value.trim())}
    />
  );
}
