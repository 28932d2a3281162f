import type { OffersListData, SearchReading } from '@seve/api-client';
import { isCivilDate, LEVELS, type Level, OFFER_KINDS, type OfferKind, RADIUS_KM } from '@seve/domain';
import { textParam } from '../../../../search-params.js';

export type OffersQuery = NonNullable<OffersListData['query']>;

/** Search parameters in the address; unused filters are omitted. */
export interface OfferSearch {
  q?: string;
  rome?: string;
  /** Kinds separated by commas: `internship,job`. */
  kind?: string;
  /** Levels separated by commas: `5,6`. */
  level?: string;
  place?: string;
  radius?: number;
  from?: string;
  to?: string;
  remote?: true;
  housing?: true;
  accessible?: true;
  /** Undefined sorts by relevance, or by date when there are no words. */
  sort?: 'newest' | 'nearest';
}

export const kindsOf = ({ kind = '' }: OfferSearch): OfferKind[] => OFFER_KINDS.filter((one) => kind.split(',').includes(one));
export const levelsOf = ({ level = '' }: OfferSearch): Level[] => LEVELS.filter((one) => level.split(',').includes(String(one)));

/** Returns the list with this word added or removed. */
export function toggled(list: readonly (string | number)[], word: string | number): string | undefined {
  const next = list.includes(word) ? list.filter((one) => one !== word) : [...list, word];
  return next.join(',') || undefined;
}

const flag = (value: unknown) => (value === true || value === 'true' ? true : undefined);
const matching = (value: unknown, form: RegExp) => {
  const text = textParam(value);
  return text !== undefined && form.test(text) ? text : undefined;
};

function radiusOf(value: unknown): number | undefined {
  const km = Number(value);
  return Number.isInteger(km) && km >= RADIUS_KM.least && km <= RADIUS_KM.most ? km : undefined;
}

const SORTS = ['newest', 'nearest'] as const;

/** Parses the address; invalid filters are ignored. */
export function readOfferSearch(said: Record<string, unknown>): OfferSearch {
  const place = matching(said.place, /^(\d{2}|2[AB])\d{3}$/);
  const q = textParam(said.q)?.slice(0, 80);
  // Words may contain the name of a place, too.
  const mayBePlaced = place !== undefined || q !== undefined;
  const day = (value: unknown) => (isCivilDate(value) ? value : undefined);
  return {
    q,
    rome: matching(said.rome, /^[A-Z]\d{4}$/),
    kind: kindsOf({ kind: textParam(said.kind) }).join(',') || undefined,
    level: levelsOf({ level: textParam(said.level) }).join(',') || undefined,
    place,
    radius: mayBePlaced ? radiusOf(said.radius) : undefined,
    from: day(said.from),
    to: day(said.to),
    remote: flag(said.remote),
    housing: flag(said.housing),
    accessible: flag(said.accessible),
    sort: SORTS.find((sort) => mayBePlaced && sort === said.sort),
  };
}

/** Search with the cursor after which the list starts, from links of the page without scripts. */
export interface OfferAddress extends OfferSearch {
  cursor?: string;
}

export const readOfferAddress = (said: Record<string, unknown>): OfferAddress => ({
  ...readOfferSearch(said),
  cursor: matching(said.cursor, /^[\w-]{1,600}$/),
});

/** Returns the query parameters of the api. */
export function queryOf(search: OfferSearch): OffersQuery {
  const { kind: _kind, level: _level, ...same } = search;
  const [kinds, levels] = [kindsOf(search), levelsOf(search)];
  return { ...same, kind: kinds.length > 0 ? kinds : undefined, level: levels.length > 0 ? levels : undefined };
}

/** Filters that can be removed with one click, in the order of their chips. */
export const FILTERS = ['q', 'rome', 'place', 'kind', 'level', 'start', 'remote', 'housing', 'accessible'] as const;
export type FilterName = (typeof FILTERS)[number];

export const isAsked = (search: OfferSearch, name: FilterName): boolean =>
  name === 'start' ? search.from !== undefined || search.to !== undefined : search[name] !== undefined;

export function without(search: OfferSearch, name: FilterName): OfferSearch {
  if (name === 'start') return { ...search, from: undefined, to: undefined };
  if (name === 'place') return { ...search, place: undefined, radius: undefined, sort: undefined };
  return { ...search, [name]: undefined };
}

/** Returns the search without some words of `q`, and without filters that depend on a place which only these words named. */
export function withoutReadings(search: OfferSearch, readings: readonly SearchReading[]): OfferSearch {
  const [only] = readings;
  const left = readings.reduce((q, { text }) => q.replace(text, ' '), search.q ?? '');
  const q = (readings.length === 1 && only ? only.without : left.trim().replace(/\s+/g, ' ')) || undefined;
  const wasPlaced = search.place === undefined && readings.some(({ meaning }) => meaning === 'place');
  return { ...search, q, ...(wasPlaced && { radius: undefined, sort: undefined }) };
}

export const filtersAsked = (search: OfferSearch): FilterName[] => FILTERS.filter((name) => isAsked(search, name));
