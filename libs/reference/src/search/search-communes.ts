import { type Commune, communes } from '../communes.js';
import { once } from '../once.js';
import { best } from './best.js';
import { askedWords, contentWords, wordsOf } from './fold.js';
import { LONG_OF, SHORT_OF } from './short-forms.js';
import { buildWordIndex } from './word-index.js';

const nameKeys = (words: readonly string[]) => [words.join(' '), contentWords(words).join(' ')] as const;

const prepared = once(() => {
  const names = communes().map(({ name }) => wordsOf(name));
  const documents = communes().map(({ postcodes }, document) => {
    const words = names[document] ?? [];
    return [...words, ...words.flatMap((word) => SHORT_OF.get(word) ?? []), ...postcodes];
  });
  return { index: buildWordIndex(documents, { stems: false }), keys: names.map(nameKeys) };
});

const isNumber = (word: string) => /^\d+$/.test(word);

/** Reduces a CEDEX code, which belongs to a sorting office, to its department. */
const withoutCedex = (text: string) => text.replace(/\b(\d\d)\d{3}\b(.*)\bcedex\b.*/i, '$1$2');

function readQuery(text: string) {
  const typed = wordsOf(withoutCedex(text));
  const postcodes = typed.filter(isNumber);
  const nameWords = typed.filter((word) => !isNumber(word));
  const spelled = nameWords.map((word) => LONG_OF.get(word) ?? word);
  const names = nameWords.length === 0 ? [] : [...nameKeys(nameWords), ...nameKeys(spelled)];
  return { words: [...postcodes, ...(nameWords.length === 0 ? [] : askedWords(nameWords))], postcodes, names };
}

/** Returns the rank: 0 for the exact name or postcode, 1 for its beginning, 2 for its words anywhere; plus 3 if a letter was corrected. */
function rankOf(commune: Commune, keys: readonly string[], query: ReturnType<typeof readQuery>, isGuess: boolean): number {
  if (query.names.length === 0) return query.postcodes.some((postcode) => commune.postcodes.includes(postcode)) ? 0 : 1;
  const guessed = isGuess ? 3 : 0;
  if (query.names.some((name) => name === keys[0])) return guessed;
  return guessed + (query.names.some((name) => keys.some((key) => key.startsWith(name))) ? 1 : 2);
}

/** Returns communes by name, postcode or both; the exact name first, then the beginning of the name, the most populated first. */
export function searchCommunes(text: string, limit: number): Commune[] {
  const query = readQuery(text);
  const { index, keys } = prepared();
  const answers = index.match(query.words).flatMap(({ document, words, isGuess }) => {
    const commune = communes()[document];
    if (!commune || words < query.words.length) return [];
    return [{ commune, rank: rankOf(commune, keys[document] ?? [], query, isGuess) }];
  });
  return best(
    answers,
    limit,
    (one, other) =>
      one.rank - other.rank || other.commune.population - one.commune.population || (one.commune.insee < other.commune.insee ? -1 : 1),
  ).map(({ commune }) => commune);
}
