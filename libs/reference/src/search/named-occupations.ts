import { diplomas } from '../diplomas.js';
import { occupationTitles } from '../occupation-titles.js';
import { once } from '../once.js';
import { isSectorOccupation } from '../sector-occupations.js';
import { contentWords, wordsOf } from './fold.js';
import { occupationIndex, preference } from './search-occupations.js';
import { titleForms } from './title-forms.js';
import { strongest } from './word-index.js';

/** Maximum number of occupations for a general word such as "agent". */
const MOST_OCCUPATIONS = 20;

/** First words of the titles of the ROME in both genders: `laborantin`, `technicienne`. */
export const occupationNouns: () => ReadonlySet<string> = once(
  () =>
    new Set(
      occupationTitles().flatMap(({ title }) => {
        const { masculine, feminine } = titleForms(title);
        return [wordsOf(masculine)[0] ?? '', wordsOf(feminine)[0] ?? ''];
      }),
    ),
);

/** Returns the codes of occupations with a title that contains every word, the best first; only those of the sector, if there are any. */
export function occupationsNamed(words: readonly string[]): readonly string[] {
  const { titles, index, lengths } = occupationIndex();
  const scores = new Map<string, number>();
  for (const { document, coverage, words: held } of strongest(index.match(words))) {
    const title = titles[document];
    if (!title || held < words.length) continue;
    const score = coverage + preference(title, Math.min(1, words.length / (lengths[document] ?? 1)));
    scores.set(title.occupationCode, Math.max(score, scores.get(title.occupationCode) ?? 0));
  }
  const all = [...scores].sort(([, one], [, other]) => other - one).map(([code]) => code);
  const ofSector = all.filter(isSectorOccupation);
  return (ofSector.length > 0 ? ofSector : all).slice(0, MOST_OCCUPATIONS);
}

/** Minimum letters of a prefix, and words of initials; shorter ones match by chance. */
const LEAST_LETTERS = 4;

const trainings = once(() =>
  diplomas().map(({ title, kind, romeCodes }) => {
    const words = contentWords(wordsOf(title)).filter((word) => word !== 'pro' && word !== kind);
    return {
      words,
      initials: words
        .filter((word) => word !== 'bac')
        .map((word) => word[0])
        .join(''),
      romeCodes,
    };
  }),
);

/** Returns the codes of occupations related to a word: by their titles, or by diplomas that contain it or have it as initials (`pcepc`). */
export function occupationsAround(word: string): readonly string[] {
  if (word.length < LEAST_LETTERS) return [];
  const named = occupationsNamed([word]);
  if (named.length > 0) return named;
  const meant = trainings().filter(({ words, initials }) => initials === word || words.some((one) => one.startsWith(word)));
  return [...new Set(meant.flatMap(({ romeCodes }) => romeCodes))];
}
