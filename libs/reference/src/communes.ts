import rows from '../data/communes.data.json' with { type: 'json' };
import { once } from './once.js';

/** A commune of metropolitan France. */
export interface Commune {
  insee: string;
  name: string;
  department: string;
  postcodes: readonly string[];
  /** Latitude of the town in degrees (WGS 84). */
  latitude: number;
  longitude: number;
  population: number;
}

const table = once(() => {
  const byInsee = new Map<string, Commune>();
  for (const row of rows) {
    const [insee = '', name = '', department = '', postcodes = '', latitude, longitude, population] = row.split('|');
    byInsee.set(insee, {
      insee,
      name,
      department,
      postcodes: postcodes.split(' '),
      latitude: Number(latitude),
      longitude: Number(longitude),
      population: Number(population),
    });
  }
  return { byInsee, all: [...byInsee.values()] };
});

export const communes = (): readonly Commune[] => table().all;

export const communeByInsee = (insee: string): Commune | undefined => table().byInsee.get(insee);

/** Returns the code itself if the register does not contain it. */
export const communeName = (insee: string): string => communeByInsee(insee)?.name ?? insee;
