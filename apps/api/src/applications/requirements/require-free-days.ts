import { Placement } from '@seve/database';
import { Conflict, type DayRange, type Locale, overlaps, PLACED_PLACEMENT_STATES } from '@seve/domain';
import { type EntityManager, In } from 'typeorm';
import { daysInWords } from './days-in-words.js';

/** The places that take days of a student. */
export const placesOf = (manager: EntityManager, studentId: string): Promise<Placement[]> =>
  manager.find(Placement, { where: { studentId, state: In([...PLACED_PLACEMENT_STATES]) }, order: { startOn: 'ASC', id: 'ASC' } });

/** The place that takes one of these days; null where they are free. @param exceptId a place that may take them */
export async function placeOn(manager: EntityManager, studentId: string, asked: DayRange, exceptId?: string): Promise<Placement | null> {
  return (await placesOf(manager, studentId)).find((place) => place.id !== exceptId && overlaps(place, asked)) ?? null;
}

/** The student has no place that takes one of these days; the student's row is locked. @throws Conflict with the days that are taken */
export async function requireFreeDays(
  manager: EntityManager,
  studentId: string,
  asked: DayRange,
  locale: Locale,
  exceptId?: string,
): Promise<void> {
  const taken = await placeOn(manager, studentId, asked, exceptId);
  if (taken) throw new Conflict('application.already-placed', { days: daysInWords(taken, locale) });
}
