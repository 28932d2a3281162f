import { type Commune, communes } from './communes.js';
import { once } from './once.js';

/** Departments of Hauts-de-France. */
const REGION: readonly string[] = ['02', '59', '60', '62', '80'];
const LEAST_IN_REGION = 1_000;
/** Elsewhere only cities, as far as one may look beyond the region. */
const LEAST_AROUND = 100_000;
const AROUND = { south: 48.5, north: 51.3, west: 0.9, east: 4.8 };

const isAround = ({ latitude, longitude }: Commune) =>
  latitude > AROUND.south && latitude < AROUND.north && longitude > AROUND.west && longitude < AROUND.east;

/** Communes that a map of the region may name, the most populated first. */
export const towns = once((): readonly Commune[] =>
  communes()
    .filter((one) =>
      REGION.includes(one.department) ? one.population >= LEAST_IN_REGION : one.population >= LEAST_AROUND && isAround(one),
    )
    .sort((one, other) => other.population - one.population || (one.insee < other.insee ? -1 : 1)),
);
