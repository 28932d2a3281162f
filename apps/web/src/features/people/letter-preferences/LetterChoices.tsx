import { Box } from '@mantine/core';
import type { LetterPreferenceInput, LetterPreferencesView } from '@seve/api-client';
import { LETTER_GROUPS, OPTIONAL_LETTERS } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { FixedLetters } from './FixedLetters.js';
import { LetterChoice } from './LetterChoice.js';
import css from './LetterPreferences.module.css';

interface LetterChoicesProps {
  letters: LetterPreferencesView;
  /** Choices that are being saved, in the order in which they were made. */
  pending: readonly LetterPreferenceInput[];
  onChoose: (choice: LetterPreferenceInput) => void;
}

/** Letters of one role: those with a choice of frequency, grouped by topic, then those that cannot be switched off. */
export function LetterChoices({ letters, pending, onChoose }: LetterChoicesProps) {
  const { t } = useTranslation('letter-preferences');
  const groups = LETTER_GROUPS.map((group) => ({
    group,
    preferences: letters.optional.filter(({ letter }) => OPTIONAL_LETTERS[letter].group === group),
  })).filter(({ preferences }) => preferences.length > 0);
  return (
    <>
      {groups.map(({ group, preferences }) => (
        <section key={group} className={css.group}>
          <h2>{t(`group.${group}`)}</h2>
          <p className="small dimmed">{t(`group-note.${group}`)}</p>
          <Box mt="sm" className="ruled">
            {preferences.map((preference) => (
              <LetterChoice
                key={preference.letter}
                preference={preference}
                pending={pending.filter(({ letter }) => letter === preference.letter).at(-1)?.frequency ?? null}
                onChoose={(frequency) => onChoose({ letter: preference.letter, frequency })}
              />
            ))}
          </Box>
        </section>
      ))}
      <FixedLetters letters={letters.fixed} />
    </>
  );
}
