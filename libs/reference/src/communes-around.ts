import { type Commune, communes } from './communes.js';
import { distanceKm } from './distance.js';

export interface NearCommune {
  insee: string;
  km: number;
}

const KM_PER_DEGREE = 111;
/** Maximum number of cached results, enough for frequently requested towns. */
const MOST_KEPT = 100;
const kept = new Map<string, readonly NearCommune[]>();

/** Returns the communes within `radiusKm` of a commune, itself included, the nearest first. */
export function communesAround(centre: Commune, radiusKm: number): readonly NearCommune[] {
  const key = `${centre.insee} ${radiusKm}`;
  const known = kept.get(key);
  if (known) return known;
  const found = look(centre, radiusKm);
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(key, found);
  return found;
}

function look(centre: Commune, radiusKm: number): readonly NearCommune[] {
  const reach = radiusKm / KM_PER_DEGREE + 0.01;
  const near: NearCommune[] = [];
  for (const commune of communes()) {
    if (Math.abs(commune.latitude - centre.latitude) > reach) continue;
    const km = distanceKm(centre, commune);
    if (km <= radiusKm) near.push({ insee: commune.insee, km });
  }
  return near.sort((one, other) => one.km - other.km || (one.insee < other.insee ? -1 : 1));
}
