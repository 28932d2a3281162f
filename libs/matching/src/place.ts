import { distanceKm } from '@seve/reference';
import type { Pair } from './facts.js';

/** Whole metres, so that every machine compares the same number; null while the student's commune is unknown. */
export function distanceMetres({ student, offer }: Pair): number | null {
  const { latitude, longitude } = student;
  if (latitude === null || longitude === null) return null;
  return Math.round(distanceKm({ latitude, longitude }, offer) * 1000);
}

/** Distance does not count: the work is done at home, or a room comes with the post. */
export const isPlaceFree = ({ offer }: Pair): boolean => offer.remote === 'fully' || offer.housingOffered;
