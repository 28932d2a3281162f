import { Guardian, GuardianLink, guardianDecision, type Student } from '@seve/database';
import { type CivilDate, guardianMailbox, isMinor, isUnderGuardianConsent } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import type { SheetGuardian } from '../sheet/student-sheet.dto.js';

/** Returns the one or two guardians of a minor, each with the state of the guardian page; empty for an adult. */
export async function guardiansOfSheet(manager: EntityManager, student: Student, today: CivilDate): Promise<SheetGuardian[]> {
  const { id: studentId, birthDate } = student;
  if (birthDate === null || !isMinor(birthDate, today)) return [];
  const guardians = await manager.find(Guardian, { where: { studentId }, order: { place: 'ASC' } });
  const isConsentNeeded = isUnderGuardianConsent(birthDate, today);
  return Promise.all(guardians.map((guardian) => viewOf(manager, guardian, { isConsentNeeded, ownEmail: student.account?.email ?? null })));
}

async function viewOf(
  manager: EntityManager,
  guardian: Guardian,
  { isConsentNeeded, ownEmail }: { isConsentNeeded: boolean; ownEmail: string | null },
): Promise<SheetGuardian> {
  const { studentId, place, firstName, lastName, organisation, email, phone, contactId, confirmedAt } = guardian;
  const link = await manager.findOne(GuardianLink, { where: { studentId, place }, order: { createdAt: 'DESC', id: 'DESC' } });
  const decision = await guardianDecision(manager, guardian, 'observation_week');
  const page = {
    sentAt: link?.createdAt ?? null,
    openedAt: link?.openedAt ?? null,
    isConsentNeeded,
    isAgreed: decision?.given ?? null,
    decidedAt: decision?.decidedAt ?? null,
    signedOn: decision?.signedOn ?? null,
  };
  const isOnPaper = guardianMailbox(email, ownEmail) === null;
  return { place, firstName, lastName, organisation, email, phone, contactId, confirmedAt, isOnPaper, page };
}
