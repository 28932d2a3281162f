import type { CivilDate, Level, OfferKind } from '@seve/domain';
import type { Parameters } from '../parameters.js';
import { OPEN_TO_ALL, openToSchool } from './offer-audience.js';

/** A search word with its possible spellings (`a-z0-9`), the communes it may name, and the skills and occupations that contain it. */
export interface SearchedWord {
  spellings: readonly string[];
  communes: readonly string[];
  skills: readonly string[];
  codes: readonly string[];
}

/** Words that name an occupation in a title, and its ROME codes. */
export interface SearchedOccupation {
  words: readonly string[];
  codes: readonly string[];
}

/** Filter of the published offers. */
export interface OfferFilter {
  today: CivilDate;
  /** School of the reader; null for a visitor and for readers without a school. */
  schoolId: string | null;
  words: readonly SearchedWord[];
  occupations: readonly SearchedOccupation[];
  /** An offer matches any value of each list; an empty list matches all offers. */
  kinds: readonly (readonly OfferKind[])[];
  levels: readonly (readonly Level[])[];
  departments: readonly string[];
  romeCode: string | null;
  /** The start window of the offer overlaps this one. */
  startFrom: CivilDate | null;
  startTo: CivilDate | null;
  isRemote: boolean;
  hasHousing: boolean;
  isAccessible: boolean;
  /** INSEE codes; null for everywhere. */
  communes: readonly string[] | null;
}

/** Parts of an offer in which search words are found: title, company or commune; also skills and occupations; also the description. */
export const DEPTHS = ['title', 'skills', 'description'] as const;
export type Depth = (typeof DEPTHS)[number];

/** Whether the filter has words, so that offers can be ranked. */
export const isRanked = ({ words, occupations }: OfferFilter): boolean => words.length + occupations.length > 0;

const anyOf = (terms: readonly string[]) => (terms.length === 0 ? [] : [`(${terms.join(' | ')})`]);

/** Minimum length of a prefix searched in descriptions; shorter ones match too many words. */
const LEAST_BEGINNING = 4;

/** Returns the search terms of a word; words are `a-z0-9`, so they are safe in a query. */
function wordTerm({ spellings, communes, skills, codes }: SearchedWord, depth: Depth): string[] {
  const titled = [...spellings.map((word) => `t_${word}:*`), ...communes.map((insee) => `c_${insee}`)];
  if (depth === 'title') return titled;
  const skilled = [...titled, ...skills.map((ogr) => `s_${ogr}`), ...codes.map((code) => `r_${code.toLowerCase()}`)];
  if (depth === 'skills') return skilled;
  return [...skilled, ...spellings.map((word) => (word.length < LEAST_BEGINNING ? word : `${word}:*`))];
}

function occupationTerm({ words, codes }: SearchedOccupation, depth: Depth): string[] {
  const titled = `(${words.map((word) => `t_${word}:*`).join(' & ')})`;
  return depth === 'title' ? [titled] : [titled, ...codes.map((code) => `r_${code.toLowerCase()}`)];
}

const wordTerms = ({ words, occupations }: OfferFilter, depth: Depth): string[] => [
  ...words.flatMap((word) => anyOf(wordTerm(word, depth))),
  ...occupations.flatMap((occupation) => anyOf(occupationTerm(occupation, depth))),
];

/** Returns the text query for words found at `depth` or above; null for no condition. */
function searched(filter: OfferFilter, depth: Depth | null): string | null {
  const terms = [
    ...wordTerms(filter, depth ?? 'description'),
    ...filter.kinds.flatMap((kinds) => anyOf(kinds.map((kind) => `k_${kind}`))),
    ...filter.levels.flatMap((levels) => anyOf(levels.map((level) => `l_${level}`))),
    ...anyOf(filter.departments.map((code) => `d_${code.toLowerCase()}`)),
    filter.romeCode && `r_${filter.romeCode.toLowerCase()}`,
    filter.isRemote && 'f_remote',
    filter.hasHousing && 'f_housing',
    filter.isAccessible && 'f_accessible',
    ...notAbove(filter, depth),
  ].filter(Boolean);
  return terms.length === 0 ? null : terms.join(' & ');
}

/** Excludes offers whose words are all found above this depth. */
function notAbove(filter: OfferFilter, depth: Depth | null): string[] {
  const above = depth && DEPTHS[DEPTHS.indexOf(depth) - 1];
  return above && isRanked(filter) ? [`!(${wordTerms(filter, above).join(' & ')})`] : [];
}

/** Returns the SQL of the index of an offer's depth in `DEPTHS`. */
export function depthOf(filter: OfferFilter, value: Parameters): string {
  const [title, skills] = DEPTHS.map((depth) => wordTerms(filter, depth).join(' & '));
  return `case when search @@ ${value.add(title)}::tsquery then 0 when search @@ ${value.add(skills)}::tsquery then 1 else 2 end`;
}

/**
 * Returns the condition on the table `offer`, each part of which can use an index. With a depth, only offers whose words are first found
 * there.
 */
export function publishedWhere(filter: OfferFilter, value: Parameters, depth: Depth | null = null): string {
  const conditions = [
    `offer.status = 'published'`,
    `(offer.expires_on is null or offer.expires_on >= ${value.add(filter.today)})`,
    filter.schoolId === null ? OPEN_TO_ALL : openToSchool(`${value.add(filter.schoolId)}::uuid`),
  ];
  const terms = searched(filter, depth);
  if (terms !== null) conditions.push(`offer.search @@ ${value.add(terms)}::tsquery`);
  if (filter.startFrom !== null) conditions.push(`offer.start_to >= ${value.add(filter.startFrom)}`);
  if (filter.startTo !== null) conditions.push(`offer.start_from <= ${value.add(filter.startTo)}`);
  if (filter.communes !== null) conditions.push(`offer.commune_insee = any(${value.add(filter.communes)})`);
  return conditions.join(' and ');
}
