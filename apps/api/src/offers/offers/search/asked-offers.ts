import type { OfferFilter } from '@seve/database';
import type { CivilDate } from '@seve/domain';
import { communeByInsee, communesAround, type NearCommune } from '@seve/reference';
import type { OfferFilters } from './offer-search.dto.js';
import { type Meaning, type Reading, readSearch } from './reading/read-search.js';
import { searchedWord, stemOf } from './searched-words.js';

/** Search of a visitor, parsed into a database filter. */
export interface AskedOffers {
  /** Meaning of the words of `q`. */
  readings: readonly Reading[];
  /** Communes within the radius of the place searched, the nearest first; null without a place. */
  near: readonly NearCommune[] | null;
  filter: OfferFilter;
}

/** Parses a search. `names` are the words of company names; `schoolId` is the school of the reader. */
export function askedOffers(
  query: OfferFilters,
  { today, names, schoolId }: { today: CivilDate; names: ReadonlySet<string>; schoolId: string | null },
): AskedOffers {
  const readings = readingsOf(query.q ?? '', names);
  const places = [
    ...[query.place].flatMap((insee) => communeByInsee(insee ?? '') ?? []),
    ...only(readings, 'place').map(({ commune }) => commune),
  ].map((commune) => communesAround(commune, query.radius));
  const [near = null, ...others] = places;
  const filter = {
    today,
    schoolId,
    words: only(readings, 'word').map(searchedWord),
    occupations: only(readings, 'occupation').map(({ words, codes }) => ({ words: words.map(stemOf), codes })),
    kinds: [query.kind ?? [], only(readings, 'kind').flatMap(({ kinds }) => kinds)],
    levels: [query.level ?? [], only(readings, 'level').flatMap(({ levels }) => levels)],
    departments: only(readings, 'area').flatMap(({ departments }) => departments),
    romeCode: query.rome ?? null,
    startFrom: query.from ?? null,
    startTo: query.to ?? null,
    isRemote: query.remote ?? false,
    hasHousing: query.housing ?? false,
    isAccessible: query.accessible ?? false,
    communes: near && inAll(near, others),
  };
  return { readings, near, filter };
}

function inAll(near: readonly NearCommune[], others: readonly (readonly NearCommune[])[]): string[] {
  const sets = others.map((other) => new Set(other.map(({ insee }) => insee)));
  return near.map(({ insee }) => insee).filter((insee) => sets.every((set) => set.has(insee)));
}

type Read<Is extends Meaning['is']> = Extract<Reading, { is: Is }>;
const only = <Is extends Meaning['is']>(readings: readonly Reading[], is: Is): Read<Is>[] =>
  readings.filter((reading): reading is Read<Is> => reading.is === is);

/**
 * Number of search texts whose readings are cached, per set of company names; covers searches that are paged through or repeated by many.
 */
const MOST_KEPT = 500;
const keptWith = new WeakMap<ReadonlySet<string>, Map<string, readonly Reading[]>>();

function readingsOf(text: string, names: ReadonlySet<string>): readonly Reading[] {
  const kept = keptWith.get(names) ?? new Map<string, readonly Reading[]>();
  keptWith.set(names, kept);
  const known = kept.get(text);
  if (known) return known;
  const readings = readSearch(text, names);
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(text, readings);
  return readings;
}
