import { occupationTitles } from '../occupation-titles.js';
import { once } from '../once.js';
import { isSectorOccupation } from '../sector-occupations.js';
import { wordsOf } from './fold.js';
import { occupationIndex, preference } from './search-occupations.js';
import { titleForms } from './title-forms.js';
import { strongest } from './word-index.js';

/** Of "agent", the best. */
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

/** Codes of the occupations with a title that holds every word, the best first; those of the sector alone where there are any. */
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
