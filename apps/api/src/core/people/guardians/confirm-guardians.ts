import { Injectable } from '@nestjs/common';
import {
  type Actor,
  Guardian,
  type GuardianKey,
  guardianDecision,
  hasGuardianLink,
  recordEdit,
  type Student,
  wardOfGuardian,
} from '@seve/database';
import { Conflict, guardianMailbox, isUnderGuardianConsent } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { type EntityManager, type FindOptionsWhere, In, IsNull, Not } from 'typeorm';
import { GuardianLinks } from './guardian-links.js';

type Confirming = Actor & { accountId: string };

/**
 * Confirms contacts as guardians, by the school, or by the campus for students without a school; confirmed guardians can decide and sign.
 */
@Injectable()
export class ConfirmGuardians {
  constructor(
    private readonly links: GuardianLinks,
    private readonly clock: Clock,
  ) {}

  /**
   * Confirms all or none. A guardian with a pending decision gets the link of the guardian page. @throws Conflict when a contact has
   * changed, was removed, or does not belong to these students
   */
  async confirm(work: UnitOfWork, contactIds: readonly string[], among: FindOptionsWhere<Student>, by: Confirming): Promise<void> {
    const { manager } = work;
    const rows = await manager.find(Guardian, {
      where: { contactId: In(contactIds), student: among },
      relations: { student: true },
      order: { studentId: 'ASC', place: 'ASC' },
    });
    if (rows.length !== contactIds.length) throw new Conflict('guardian.contact-changed');
    for (const guardian of rows.filter(({ confirmedAt }) => confirmedAt === null)) {
      const { studentId, contactId } = guardian;
      const { affected } = await manager.update(
        Guardian,
        { contactId, confirmedAt: IsNull() },
        { confirmedAt: () => 'now()', confirmedByAccountId: by.accountId },
      );
      if (affected === 0) throw new Conflict('guardian.contact-changed');
      await record(manager, studentId, true, by);
      await this.askNow(work, guardian, by);
    }
  }

  /** Revokes the confirmation: the contact stays, but can neither decide, sign nor read about the child. */
  async revoke({ manager }: UnitOfWork, { studentId, place }: GuardianKey, by: Confirming): Promise<void> {
    const { affected } = await manager.update(
      Guardian,
      { studentId, place, confirmedAt: Not(IsNull()) },
      { confirmedAt: null, confirmedByAccountId: null },
    );
    if (affected) await record(manager, studentId, false, by);
  }

  /** Does the same by `contactId`. @throws Conflict when the contact has changed, was removed, or does not belong to these students */
  async revokeContact(work: UnitOfWork, contactId: string, among: FindOptionsWhere<Student>, by: Confirming): Promise<void> {
    const guardian = await work.manager.findOneBy(Guardian, { contactId, student: among });
    if (guardian === null) throw new Conflict('guardian.contact-changed');
    await this.revoke(work, guardian, by);
  }

  /** Sends a link unless one is still open and no decision is pending. */
  private async askNow(work: UnitOfWork, guardian: Guardian, { accountId }: Confirming): Promise<void> {
    const { manager } = work;
    const ward = await wardOfGuardian(manager, guardian);
    const email = ward && guardianMailbox(guardian.email, ward.ownEmail);
    if (!ward || email === null) return;
    if ((await hasGuardianLink(manager, guardian, email)) && !(await this.decides(manager, guardian))) return;
    await this.links.send(work, { ward, email, sentByAccountId: accountId });
  }

  private async decides(manager: EntityManager, { student: { birthDate }, ...guardian }: Guardian): Promise<boolean> {
    if (birthDate === null || !isUnderGuardianConsent(birthDate, this.clock.today())) return false;
    return (await guardianDecision(manager, guardian, 'observation_week')) === null;
  }
}

const record = (manager: EntityManager, studentId: string, isConfirmed: boolean, by: Actor): Promise<string[]> =>
  recordEdit(manager, by, {
    entityType: 'student',
    entityId: studentId,
    before: { guardianConfirmed: !isConfirmed },
    after: { guardianConfirmed: isConfirmed },
  });
