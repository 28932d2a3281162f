import { Guardian, GuardianLink, guardianDecision, type Student } from '@seve/database';
import { type CivilDate, guardianMailbox, isMinor, isUnderGuardianConsent } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import type { SheetGuardian } from '../sheet/student-sheet.dto.js';

/** The guardian of a minor, with the page that the link opens; null for an adult, and without a contact. */
export async function guardianOfSheet(manager: EntityManager, student: Student, today: CivilDate): Promise<SheetGuardian | null> {
  const { id: studentId, birthDate } = student;
  if (birthDate === null || !isMinor(birthDate, today)) return null;
  const [guardian, link, decision] = await Promise.all([
    manager.findOneBy(Guardian, { studentId }),
    manager.findOne(GuardianLink, { where: { studentId }, order: { createdAt: 'DESC', id: 'DESC' } }),
    guardianDecision(manager, studentId, 'observation_week'),
  ]);
  if (guardian === null) return null;
  const { firstName, lastName, organisation, email, phone, contactId, confirmedAt } = guardian;
  const page = {
    sentAt: link?.createdAt ?? null,
    openedAt: link?.openedAt ?? null,
    isConsentNeeded: isUnderGuardianConsent(birthDate, today),
    isAgreed: decision?.given ?? null,
    decidedAt: decision?.decidedAt ?? null,
  };
  const isOnPaper = guardianMailbox(email, student.account?.email ?? null) === null;
  return { firstName, lastName, organisation, email, phone, contactId, confirmedAt, isOnPaper, page };
}
