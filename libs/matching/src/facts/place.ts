import { distanceKm, type GeoPoint } from '@seve/reference';
import type { Pair } from './facts.js';

/** Returns whole metres, so that every machine compares the same number. */
export const distanceMetresBetween = (one: GeoPoint, other: GeoPoint): number => Math.round(distanceKm(one, other) * 1000);

/** Null while the student's commune is unknown. */
export function distanceMetres({ student, offer }: Pair): number | null {
  const { latitude, longitude } = student;
  if (latitude === null || longitude === null) return null;
  return distanceMetresBetween({ latitude, longitude }, offer);
}

/** Whether distance does not count: the work is done at home, or accommodation is provided. */
export const isPlaceFree = ({ offer }: Pick<Pair, 'offer'>): boolean => offer.remote === 'fully' || offer.housingOffered;
