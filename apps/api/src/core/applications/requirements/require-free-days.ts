import { Placement } from '@seve/database';
import { Conflict, type Locale, overlaps, PLACED_PLACEMENT_STATES, type PlacementDays } from '@seve/domain';
import { type EntityManager, In } from 'typeorm';
import { daysInWords } from './days-in-words.js';

/** The places that take days of a student. */
export const placesOf = (manager: EntityManager, studentId: string): Promise<Placement[]> =>
  manager.find(Placement, { where: { studentId, state: In([...PLACED_PLACEMENT_STATES]) }, order: { startOn: 'ASC', id: 'ASC' } });

const placeAmong = (places: readonly Placement[], asked: PlacementDays, exceptId?: string): Placement | null =>
  places.find((place) => place.id !== exceptId && overlaps(place, asked)) ?? null;

/** Returns the place that overlaps these days; null where they are free. @param exceptId place that may overlap */
export const placeOn = async (
  manager: EntityManager,
  studentId: string,
  asked: PlacementDays,
  exceptId?: string,
): Promise<Placement | null> => placeAmong(await placesOf(manager, studentId), asked, exceptId);

/** Requires that none of these places overlaps the days. @throws Conflict with the days that are taken */
export function requireFreeAmong(places: readonly Placement[], asked: PlacementDays, locale: Locale, exceptId?: string): void {
  const taken = placeAmong(places, asked, exceptId);
  if (taken) throw new Conflict('application.already-placed', { days: daysInWords(taken, locale) });
}

/** Requires that the student has no place on these days; locks the student's row. @throws Conflict with the days that are taken */
export async function requireFreeDays(
  manager: EntityManager,
  studentId: string,
  asked: PlacementDays,
  locale: Locale,
  exceptId?: string,
): Promise<void> {
  requireFreeAmong(await placesOf(manager, studentId), asked, locale, exceptId);
}
