import { useTranslation } from 'react-i18next';

/** Which letter it is, in words; one that Sève no longer writes keeps the name of its file. */
export function useLetterName(): (letter: string) => string {
  const { t } = useTranslation('letters');
  return (letter) => t(`name.${letter}`, { defaultValue: letter });
}
