import { type ApplicationsSent, unsolicitedCompanies } from '@seve/database';
import { APPLICATIONS_PER_DAY, Conflict, isComplete, OPEN_APPLICATIONS_MAX, type ProfileContent, TooMany } from '@seve/domain';
import type { EntityManager } from 'typeorm';

/** Requires a complete profile. @throws Conflict */
export function requireComplete(student: ProfileContent): void {
  if (!isComplete(student)) throw new Conflict('application.profile-incomplete');
}

/** Requires fewer than the limits of applications a day and of open ones; the student's row must be locked. @throws TooMany */
export function requireWithinLimits(sent: Pick<ApplicationsSent, 'today' | 'open'>): void {
  if (sent.today >= APPLICATIONS_PER_DAY) throw new TooMany('application.daily-limit', { max: APPLICATIONS_PER_DAY });
  requireOpenRoom(sent);
}

/** @throws TooMany */
export function requireOpenRoom({ open }: { open: number }): void {
  if (open >= OPEN_APPLICATIONS_MAX) throw new TooMany('application.open-limit', { max: OPEN_APPLICATIONS_MAX });
}

/** Requires that the student never applied to this offer. @throws Conflict */
export function requireNotSent({ isToOffer }: Pick<ApplicationsSent, 'isToOffer'>): void {
  if (isToOffer) throw new Conflict('application.already-sent');
}

/** Requires that the student has no other unsolicited application to the company, at any site. @throws Conflict */
export async function requireNoUnsolicited(
  manager: EntityManager,
  { studentId, companyId }: { studentId: string; companyId: string },
): Promise<void> {
  if ((await unsolicitedCompanies(manager, studentId)).has(companyId)) throw new Conflict('application.already-unsolicited');
}
