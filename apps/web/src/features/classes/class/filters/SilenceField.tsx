import { Autocomplete } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { MAX_SILENCE_DAYS } from '@seve/domain';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './ClassTools.module.css';

const USUAL = ['7', '14', '30'];
const PAUSE_MS = 300;

interface SilenceFieldProps {
  days: number | undefined;
  onChange: (days: number | undefined) => void;
}

const isDays = (text: string) => /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= MAX_SILENCE_DAYS;

/** Days of silence, typed or chosen among the usual ones. */
export function SilenceField({ days, onChange }: SilenceFieldProps) {
  const { t } = useTranslation('classes');
  const kept = days === undefined ? '' : String(days);
  const [typed, setTyped] = useState(kept);
  const isTyping = useRef(false);
  const hand = useDebouncedCallback((text: string) => {
    isTyping.current = false;
    if (text === '' || isDays(text)) onChange(text === '' ? undefined : Number(text));
  }, PAUSE_MS);
  useEffect(() => {
    if (!isTyping.current) setTyped(kept);
  }, [kept]);
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
      onChange={(value) => {
        isTyping.current = true;
        setTyped(value);
        hand(value.trim());
      }}
    />
  );
}
