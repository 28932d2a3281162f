import {
  CAMPUS_DEPARTMENTS,
  type Commune,
  communesNamed,
  communesOfPostcode,
  DEPARTMENTS,
  fold,
  isLinkingWord,
  isWordOfWork,
} from '@seve/reference';
import type { SearchToken } from './search-tokens.js';

export type PlaceMeaning = { commune: Commune } | { area: string; departments: readonly string[] };

/**
 * Population from which a commune is recognized by its name alone. "Conducteur", "sens" and "rue" are names of communes too, so smaller
 * ones with an everyday name need "à" before it.
 */
const KNOWN_TO_ALL = 20_000;
const INTRODUCTIONS = new Set(['a', 'au', 'pres', 'proche', 'autour', 'vers', 'near', 'in', 'at', 'around', 'ville']);
/** Words after which a number is no department: "35 h". */
const UNITS = new Set('h heure heures an ans mois semaine semaines jour jours km euro euros hours weeks months'.split(' '));

const REGIONS: readonly (readonly [string, readonly string[]])[] = [
  ['Hauts-de-France', CAMPUS_DEPARTMENTS],
  ['Picardie', ['02', '60', '80']],
  ['Nord-Pas-de-Calais', ['59', '62']],
];

const AREAS = new Map<string, PlaceMeaning>([
  ...[...DEPARTMENTS].map(([code, name]) => [fold(name), { area: name, departments: [code] }] as const),
  ...REGIONS.map(([area, departments]) => [fold(area), { area, departments }] as const),
]);

/** Returns the words as typed, then with typing errors corrected. */
const spellings = (tokens: readonly SearchToken[]) => [tokens.map(({ word }) => word), tokens.map(({ spelt }) => spelt)];

/** Returns the place that all the tokens together name; `before` and `after` are the tokens beside them. */
export function placeMeaning(
  tokens: readonly SearchToken[],
  { before, after }: { before: SearchToken | undefined; after: SearchToken | undefined },
): PlaceMeaning | undefined {
  const [first] = tokens;
  if (first === undefined || tokens.at(-1)?.isLink) return;
  if (tokens.length === 1 && /^\d/.test(first.word)) return numbered(first.word, after);
  const isIntroduced = before !== undefined && INTRODUCTIONS.has(before.word);
  for (const words of spellings(tokens)) {
    const commune = communeOf(words, [before, after]);
    if (commune && (isIntroduced || commune.population >= KNOWN_TO_ALL || isProper(words))) return { commune };
    const area = AREAS.get(words.join(' '));
    if (area && (isIntroduced || isOfCampus(area) || isProper(words))) return area;
  }
  return;
}

/** Whether a word is neither a linking word nor a word of an occupation, such as "ligne" or "chef". */
const isProper = (words: readonly string[]) => words.some((word) => !isLinkingWord(word) && !isWordOfWork(word));

const isOfCampus = (meaning: PlaceMeaning) =>
  'departments' in meaning && meaning.departments.every((code) => CAMPUS_DEPARTMENTS.includes(code));

/** Returns the commune of this name; among homonyms, the one whose postcode or department stands beside it. */
function communeOf(words: readonly string[], beside: readonly (SearchToken | undefined)[]): Commune | undefined {
  const named = communesNamed(words);
  return named.find((commune) => beside.some((token) => token && isNumberOf(token, commune))) ?? named[0];
}

export const isNumberOf = ({ word }: SearchToken, { department, postcodes }: Commune): boolean =>
  word.toUpperCase() === department || postcodes.includes(word);

function numbered(word: string, after: SearchToken | undefined): PlaceMeaning | undefined {
  if (/^\d{5}$/.test(word)) {
    const commune = communesOfPostcode(word)[0];
    return commune && { commune };
  }
  const code = word.toUpperCase();
  const area = DEPARTMENTS.get(code);
  return area === undefined || UNITS.has(after?.word ?? '') ? undefined : { area, departments: [code] };
}
