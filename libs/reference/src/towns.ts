import { type Commune, communes } from './communes.js';
import { once } from './once.js';

/** Edges in degrees. */
export interface MapArea {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** Departments of Hauts-de-France. */
const REGION: readonly string[] = ['02', '59', '60', '62', '80'];
/** Outside the region a town needs this many times the inhabitants to be named, so that the map is not full of suburbs of Paris. */
const TIMES_OUTSIDE = 5;
/** Maximum number of towns, more than fit on a screen. */
const MOST = 300;

const byPopulation = once((): readonly Commune[] =>
  [...communes()].sort((one, other) => other.population - one.population || (one.insee < other.insee ? -1 : 1)),
);

const isNamed = ({ department, population }: Commune, from: number) =>
  population >= (REGION.includes(department) ? from : TIMES_OUTSIDE * from);

/** Returns the communes that a map of `area` can name, with `from` inhabitants or more; the most populated first, 300 at most. */
export function townsOf({ west, south, east, north }: MapArea, from: number): readonly Commune[] {
  const found: Commune[] = [];
  for (const one of byPopulation()) {
    if (one.population < from || found.length === MOST) break;
    if (one.latitude < south || one.latitude > north || one.longitude < west || one.longitude > east) continue;
    if (isNamed(one, from)) found.push(one);
  }
  return found;
}
