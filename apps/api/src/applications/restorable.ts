import { hasUnsolicited, type OfferCardRow, Student, type StudentApplicationRow } from '@seve/database';
import { type CivilDate, isComplete, isOpenToApplications, overlaps } from '@seve/domain';
import { datesAskedFor } from '@seve/lifecycles';
import type { EntityManager } from 'typeorm';
import { placesOf } from './require-free-days.js';

interface Reading {
  studentId: string;
  offers: readonly OfferCardRow[];
  today: CivilDate;
}

const MAY_BE = ['withdrawn', 'obsolete'];

/** Which of a student's applications may be taken up again now, as far as can be read beforehand. */
export async function restorableAmong(
  manager: EntityManager,
  rows: readonly StudentApplicationRow[],
  { studentId, offers, today }: Reading,
): Promise<ReadonlySet<string>> {
  const ended = rows.filter(({ status, wasRestored }) => MAY_BE.includes(status) && !wasRestored);
  if (ended.length === 0) return new Set();
  const student = await manager.findOneByOrFail(Student, { id: studentId });
  const places = await placesOf(manager, studentId);
  const restorable = new Set<string>();
  for (const row of ended) {
    const offer = offers.find(({ id }) => id === row.offerId) ?? null;
    const days = datesAskedFor(row, { student, offer, today });
    const isOpen = offer ? isOfferOpen(offer, today) : await isCompanyOpen(manager, row, studentId);
    if (isOpen && isComplete(student) && !places.some((place) => overlaps(place, days))) restorable.add(row.id);
  }
  return restorable;
}

const isOfferOpen = (offer: OfferCardRow, today: CivilDate): boolean =>
  isOpenToApplications({ ...offer, held: offer.seatsHeld }, today) && (offer.startTo === null || offer.startTo >= today);

const isCompanyOpen = async (manager: EntityManager, { companyId, companyStatus }: StudentApplicationRow, studentId: string) =>
  companyStatus === 'verified' && !(await hasUnsolicited(manager, { studentId, companyId }));
