import { NativeSelect } from '@mantine/core';
import type { LetterPreferenceView } from '@seve/api-client';
import { type Frequency, OPTIONAL_LETTERS } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale.js';
import css from './LetterPreferences.module.css';
import { useReaderTitle } from './use-reader-title.js';

interface LetterChoiceProps {
  preference: LetterPreferenceView;
  /** Frequency that is being saved; null for none. */
  pending: Frequency | null;
  onChoose: (frequency: Frequency) => void;
}

/** One letter with its name, its purpose and the choice of its frequency. */
export function LetterChoice({ preference: { letter, frequency, frequencies }, pending, onChoose }: LetterChoiceProps) {
  const { t } = useTranslation('letter-preferences');
  const locale = useLocale();
  const titleOf = useReaderTitle();
  const choose = (value: string) => {
    const next = frequencies.find((one) => one === value);
    if (next && next !== frequency) onChoose(next);
  };
  return (
    <NativeSelect
      className={css.choice}
      classNames={{ label: css.label, description: css.what }}
      label={titleOf(letter)}
      description={OPTIONAL_LETTERS[letter].description[locale]}
      value={pending ?? frequency}
      onChange={(event) => choose(event.currentTarget.value)}
      data={frequencies.map((one) => ({ value: one, label: t(`frequency.${one}`) }))}
    />
  );
}
