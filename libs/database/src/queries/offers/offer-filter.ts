import type { CivilDate, Level, OfferKind } from '@seve/domain';
import type { Parameters } from '../parameters.js';

/** A word of a search, folded (`a-z0-9`), and the communes it may name. */
export interface SearchedWord {
  text: string;
  communes: readonly string[];
}

/** What a visitor asks of the published offers. */
export interface OfferFilter {
  today: CivilDate;
  words: readonly SearchedWord[];
  /** Any of them; empty: all. */
  kinds: readonly OfferKind[];
  levels: readonly Level[];
  romeCode: string | null;
  /** The start window of the offer meets this one. */
  startFrom: CivilDate | null;
  startTo: CivilDate | null;
  isRemote: boolean;
  hasHousing: boolean;
  isAccessible: boolean;
  /** INSEE codes; null: everywhere. */
  communes: readonly string[] | null;
}

/** Each word begins a word of the title or of the company's name, or names the commune. Words are `a-z0-9`, hence safe in a query. */
const wordTerm = ({ text, communes }: SearchedWord) => [`${text}:*`, ...communes.map((insee) => `c_${insee}`)];

const anyOf = (terms: readonly string[]) => (terms.length === 0 ? [] : [`(${terms.join(' | ')})`]);

/** What the column `search` must hold; null for anything. */
function searched(filter: OfferFilter): string | null {
  const terms = [
    ...filter.words.flatMap((word) => anyOf(wordTerm(word))),
    ...anyOf(filter.kinds.map((kind) => `k_${kind}`)),
    ...anyOf(filter.levels.map((level) => `l_${level}`)),
    filter.romeCode && `r_${filter.romeCode.toLowerCase()}`,
    filter.isRemote && 'f_remote',
    filter.hasHousing && 'f_housing',
    filter.isAccessible && 'f_accessible',
  ].filter(Boolean);
  return terms.length === 0 ? null : terms.join(' & ');
}

/** Condition on the table `offer`; each part meets an index. */
export function publishedWhere(filter: OfferFilter, value: Parameters): string {
  const conditions = [`offer.status = 'published'`, `(offer.expires_on is null or offer.expires_on >= ${value.add(filter.today)})`];
  const terms = searched(filter);
  if (terms !== null) conditions.push(`offer.search @@ ${value.add(terms)}::tsquery`);
  if (filter.startFrom !== null) conditions.push(`offer.start_to >= ${value.add(filter.startFrom)}`);
  if (filter.startTo !== null) conditions.push(`offer.start_from <= ${value.add(filter.startTo)}`);
  if (filter.communes !== null) conditions.push(`offer.commune_insee = any(${value.add(filter.communes)})`);
  return conditions.join(' and ');
}
