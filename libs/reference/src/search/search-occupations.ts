import { type OccupationTitle, occupationTitles } from '../occupation-titles.js';
import { type Occupation, occupationByCode } from '../occupations.js';
import { once } from '../once.js';
import { isSectorOccupation } from '../sector-occupations.js';
import { best } from './best.js';
import { askedWords, contentWords, wordsOf } from './fold.js';
import { titleForms } from './title-forms.js';
import { buildWordIndex, strongest } from './word-index.js';

export interface OccupationMatch extends Occupation {
  /** Title of this occupation that matched the text. */
  title: string;
  isSector: boolean;
}

/** Words of an offer's title that describe the contract or the sex, not the occupation. */
const CONTRACT_WORDS = new Set(
  'h f x m hf fh stage stagiaire alternance alternant alternante apprenti apprentie apprentissage cdi cdd'.split(' '),
);

export const occupationIndex = once(() => {
  const titles = occupationTitles();
  const forms = titles.map(({ title }) => titleForms(title));
  const index = buildWordIndex(
    forms.map(({ masculine, feminine }) => [...wordsOf(masculine), ...wordsOf(feminine)]),
    { stems: true },
  );
  const lengths = forms.map(({ masculine }) => contentWords(wordsOf(masculine)).length);
  return { titles, index, lengths };
});

function queryWords(text: string): readonly string[] {
  const words = askedWords(wordsOf(titleForms(text).masculine));
  const telling = words.filter((word) => !CONTRACT_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** Returns the share of the title that matched, plus small bonuses for near ties: the sector first, principal titles, rare ones last. */
export const preference = (title: OccupationTitle, compactness: number) =>
  0.25 * compactness + (isSectorOccupation(title.occupationCode) ? 0.08 : 0) + (title.isPrincipal ? 0.03 : 0) - (title.isRare ? 0.03 : 0);

/** Returns distinct occupations named by a free title, the best first. */
export function searchOccupations(text: string, limit: number): OccupationMatch[] {
  const words = queryWords(text);
  const { titles, index, lengths } = occupationIndex();
  const answers = new Map<string, { title: OccupationTitle; score: number }>();
  for (const { document, coverage } of strongest(index.match(words))) {
    const title = titles[document];
    if (!title) continue;
    const compactness = Math.min(1, words.length / (lengths[document] ?? 1));
    const score = coverage + preference(title, compactness);
    if (score > (answers.get(title.occupationCode)?.score ?? 0)) answers.set(title.occupationCode, { title, score });
  }
  return best(answers.values(), limit, (one, other) => other.score - one.score || Number(one.title.ogr) - Number(other.title.ogr)).flatMap(
    ({ title }) => {
      const occupation = occupationByCode(title.occupationCode);
      return occupation ? [{ ...occupation, title: title.title, isSector: isSectorOccupation(occupation.code) }] : [];
    },
  );
}
