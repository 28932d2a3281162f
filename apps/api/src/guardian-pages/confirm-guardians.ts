import { Injectable } from '@nestjs/common';
import { type Actor, Guardian, GuardianLink, guardianDecision, recordEdit, Student, wardOfGuardian } from '@seve/database';
import { type CivilDate, Conflict, guardianMailbox, isUnderGuardianConsent } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { type EntityManager, type FindOptionsWhere, In, IsNull, Not } from 'typeorm';
import { GuardianLinks } from './guardian-links.js';

type Confirming = Actor & { accountId: string };

/** The school, or the campus for students without one, says which contacts are the guardians: from then on they decide and sign. */
@Injectable()
export class ConfirmGuardians {
  constructor(
    private readonly links: GuardianLinks,
    private readonly clock: Clock,
  ) {}

  /**
   * All or none, as they were shown. Who has a decision to make gets the link of the page. @throws Conflict where one of them has changed or
   * gone since, or is not of these students
   */
  async confirm(work: UnitOfWork, contactIds: readonly string[], among: FindOptionsWhere<Student>, by: Confirming): Promise<void> {
    const { manager } = work;
    const rows = await manager.find(Guardian, {
      where: { contactId: In(contactIds), student: among },
      relations: { student: true },
      order: { studentId: 'ASC' },
    });
    if (rows.length !== contactIds.length) throw new Conflict('guardian.contact-changed');
    for (const { studentId, contactId, student } of rows.filter(({ confirmedAt }) => confirmedAt === null)) {
      const { affected } = await manager.update(
        Guardian,
        { contactId, confirmedAt: IsNull() },
        { confirmedAt: () => 'now()', confirmedByAccountId: by.accountId },
      );
      if (affected === 0) throw new Conflict('guardian.contact-changed');
      await record(manager, studentId, true, by);
      await this.askNow(work, student, by);
    }
  }

  /** The contact stays, and counts for nothing until it is confirmed again. */
  async revoke({ manager }: UnitOfWork, studentId: string, by: Confirming): Promise<void> {
    const { affected } = await manager.update(
      Guardian,
      { studentId, confirmedAt: Not(IsNull()) },
      { confirmedAt: null, confirmedByAccountId: null },
    );
    if (affected) await record(manager, studentId, false, by);
  }

  /** By a link that still opens, or a new one where a decision waits. */
  private async askNow(work: UnitOfWork, { id, birthDate }: Pick<Student, 'id' | 'birthDate'>, { accountId }: Confirming): Promise<void> {
    const { manager } = work;
    const guardian = await manager.findOneByOrFail(Guardian, { studentId: id });
    const ward = await wardOfGuardian(manager, id);
    const email = ward && guardianMailbox(guardian.email, ward.ownEmail);
    if (!ward || email === null) return;
    const isKnown = await manager.existsBy(GuardianLink, { studentId: id, email, revokedAt: IsNull() });
    if (isKnown && !(await this.decides(manager, id, birthDate))) return;
    await this.links.send(work, { ward, email, sentByAccountId: accountId });
  }

  private async decides(manager: EntityManager, studentId: string, birthDate: CivilDate | null): Promise<boolean> {
    if (birthDate === null || !isUnderGuardianConsent(birthDate, this.clock.today())) return false;
    return (await guardianDecision(manager, studentId, 'observation_week')) === null;
  }
}

const record = (manager: EntityManager, studentId: string, isConfirmed: boolean, by: Actor): Promise<string[]> =>
  recordEdit(manager, by, {
    entityType: 'student',
    entityId: studentId,
    before: { guardianConfirmed: !isConfirmed },
    after: { guardianConfirmed: isConfirmed },
  });
