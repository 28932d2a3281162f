import { Box } from '@mantine/core';
import type { FixedLetterView } from '@seve/api-client';
import { FIXED_REASONS } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import css from './LetterPreferences.module.css';
import { useReaderTitle } from './use-reader-title.js';

/** Letters that cannot be switched off, with the reason. */
export function FixedLetters({ letters }: { letters: readonly FixedLetterView[] }) {
  const { t } = useTranslation('letter-preferences');
  const titleOf = useReaderTitle();
  const reasons = FIXED_REASONS.map((reason) => ({ reason, own: letters.filter((one) => one.reason === reason) }));
  return (
    <section className={css.group}>
      <h2>{t('fixed.title')}</h2>
      <p className="small dimmed">{t('fixed.note')}</p>
      {reasons
        .filter(({ own }) => own.length > 0)
        .map(({ reason, own }) => (
          <div key={reason} className={css.fixed}>
            <Box component="h3" mb={0}>
              {t(`fixed.reason.${reason}`)}
            </Box>
            <p className="small dimmed">{t(`fixed.why.${reason}`)}</p>
            <ul>
              {own.map(({ letter }) => (
                <li key={letter}>{titleOf(letter)}</li>
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
}
