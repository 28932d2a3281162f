import { type OfferCardRow, Student, type StudentApplicationRow, unsolicitedCompanies, withAvailability } from '@seve/database';
import { type CivilDate, isComplete, isOpenToApplications, overlaps } from '@seve/domain';
import { datesAskedFor } from '@seve/lifecycles';
import type { EntityManager } from 'typeorm';
import { placesOf } from './requirements/require-free-days.js';

interface Reading {
  studentId: string;
  offers: readonly OfferCardRow[];
  today: CivilDate;
}

const MAY_BE = ['withdrawn', 'obsolete'];

/** Returns which of a student's applications can be restored now, as far as it can be checked beforehand. */
export async function restorableAmong(
  manager: EntityManager,
  rows: readonly StudentApplicationRow[],
  { studentId, offers, today }: Reading,
): Promise<ReadonlySet<string>> {
  const ended = rows.filter(({ status, wasRestored }) => MAY_BE.includes(status) && !wasRestored);
  if (ended.length === 0) return new Set();
  const student = await withAvailability(manager, await manager.findOneByOrFail(Student, { id: studentId }));
  if (!isComplete(student)) return new Set();
  const [places, asked] = await Promise.all([placesOf(manager, studentId), unsolicitedCompanies(manager, studentId)]);
  const isRestorable = (row: StudentApplicationRow) => {
    const offer = offers.find(({ id }) => id === row.offerId) ?? null;
    const days = datesAskedFor(row, { availability: student.availability, offer, today });
    const isOpen = offer ? isOfferOpen(offer, today) : row.companyStatus === 'verified' && !asked.has(row.companyId);
    return isOpen && !places.some((place) => overlaps(place, days));
  };
  return new Set(ended.filter(isRestorable).map(({ id }) => id));
}

const isOfferOpen = (offer: OfferCardRow, today: CivilDate): boolean =>
  isOpenToApplications({ ...offer, held: offer.seatsHeld }, today) && (offer.startTo === null || offer.startTo >= today);
