import { type Commune, communes } from './communes.js';
import { once } from './once.js';

/** Degrees. */
export interface MapArea {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** Departments of Hauts-de-France. */
const REGION: readonly string[] = ['02', '59', '60', '62', '80'];
/** Beyond the region a town is named if it has as many times the inhabitants: a map of the region is not full of suburbs of Paris. */
const TIMES_OUTSIDE = 5;
/** More names than a screen has room for. */
const MOST = 300;

const byPopulation = once((): readonly Commune[] =>
  [...communes()].sort((one, other) => other.population - one.population || (one.insee < other.insee ? -1 : 1)),
);

const isNamed = ({ department, population }: Commune, from: number) =>
  population >= (REGION.includes(department) ? from : TIMES_OUTSIDE * from);

/** Communes that a map of `area` may name, of `from` inhabitants or more; the most populated first, 300 at the most. */
export function townsOf({ west, south, east, north }: MapArea, from: number): readonly Commune[] {
  const found: Commune[] = [];
  for (const one of byPopulation()) {
    if (one.population < from || found.length === MOST) break;
    if (one.latitude < south || one.latitude > north || one.longitude < west || one.longitude > east) continue;
    if (isNamed(one, from)) found.push(one);
  }
  return found;
}
