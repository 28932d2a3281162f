import type { OfferFilter } from '@seve/database';
import type { CivilDate } from '@seve/domain';
import { communeByInsee, communesAround, type NearCommune } from '@seve/reference';
import type { OfferFilters } from './offer-search.dto.js';
import { searchedWords } from './searched-words.js';

/** Communes around the place asked, the nearest first; null without a place. */
export function communesAsked({ place, radius }: OfferFilters): readonly NearCommune[] | null {
  const centre = place === undefined ? undefined : communeByInsee(place);
  return centre ? communesAround(centre, radius) : null;
}

export const filterOf = (query: OfferFilters, near: readonly NearCommune[] | null, today: CivilDate): OfferFilter => ({
  today,
  words: searchedWords(query.q ?? ''),
  kinds: query.kind ?? [],
  levels: query.level ?? [],
  romeCode: query.rome ?? null,
  startFrom: query.from ?? null,
  startTo: query.to ?? null,
  isRemote: query.remote ?? false,
  hasHousing: query.housing ?? false,
  isAccessible: query.accessible ?? false,
  communes: near?.map(({ insee }) => insee) ?? null,
});
