import { Placement } from '@seve/database';
import { Conflict, type Locale, overlaps, PLACED_PLACEMENT_STATES, type PlacementDays } from '@seve/domain';
import { type EntityManager, In } from 'typeorm';
import { daysInWords } from './days-in-words.js';

/** The places that take days of a student. */
export const placesOf = (manager: EntityManager, studentId: string): Promise<Placement[]> =>
  manager.find(Placement, { where: { studentId, state: In([...PLACED_PLACEMENT_STATES]) }, order: { startOn: 'ASC', id: 'ASC' } });

const placeAmong = (places: readonly Placement[], asked: PlacementDays, exceptId?: string): Placement | null =>
  places.find((place) => place.id !== exceptId && overlaps(place, asked)) ?? null;

/** The place that takes one of these days; null where they are free. @param exceptId a place that may take them */
export const placeOn = async (
  manager: EntityManager,
  studentId: string,
  asked: PlacementDays,
  exceptId?: string,
): Promise<Placement | null> => placeAmong(await placesOf(manager, studentId), asked, exceptId);

/** None of these places takes one of these days. @throws Conflict with the days that are taken */
export function requireFreeAmong(places: readonly Placement[], asked: PlacementDays, locale: Locale, exceptId?: string): void {
  const taken = placeAmong(places, asked, exceptId);
  if (taken) throw new Conflict('application.already-placed', { days: daysInWords(taken, locale) });
}

/** The student has no place that takes one of these days; the student's row is locked. @throws Conflict with the days that are taken */
export async function requireFreeDays(
  manager: EntityManager,
  studentId: string,
  asked: PlacementDays,
  locale: Locale,
  exceptId?: string,
): Promise<void> {
  requireFreeAmong(await placesOf(manager, studentId), asked, locale, exceptId);
}
