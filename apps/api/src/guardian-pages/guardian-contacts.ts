import { Injectable } from '@nestjs/common';
import { type Actor, Guardian, GuardianLink, guardianChild, recordEdit, Student, wardOfGuardian } from '@seve/database';
import { guardianMailbox } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { type EntityManager, IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { GuardianLinks } from './guardian-links.js';
import { TellTeacher } from './tell-teacher.js';

export interface GuardianContact {
  firstName: string;
  lastName: string;
  /** Service that holds parental authority, for which this person signs; null for a parent. */
  organisation: string | null;
  /** Null: signs on paper. */
  email: string | null;
  /** Ten digits. */
  phone: string | null;
}

type Typing = Actor & { accountId: string };

/** The contact of a minor's guardian, as the student or the school writes it, with its history. */
@Injectable()
export class GuardianContacts {
  constructor(
    private readonly links: GuardianLinks,
    private readonly teacher: TellTeacher,
  ) {}

  /**
   * What the school writes is confirmed by it; what the student changes waits for the school, which is told. The guardian of a new address
   * gets the link of the page, unless the student reads there too.
   */
  async write(work: UnitOfWork, studentId: string, contact: GuardianContact, by: Typing): Promise<void> {
    const { manager } = work;
    const before = await lockContact(manager, studentId);
    const changed = await recordContact(manager, studentId, { before, after: contact }, by);
    const isSchool = by.role !== 'student';
    if (changed.length === 0 && (!isSchool || before?.confirmedAt)) return;
    await manager.upsert(Guardian, { studentId, ...contact, ...standingOf(before, contact, by, isSchool) }, ['studentId']);
    await this.sendFirst(work, studentId, contact, by);
    const child = isSchool ? null : await guardianChild(manager, studentId);
    if (child) await this.teacher.tellWaiting(work, child);
  }

  private async sendFirst(work: UnitOfWork, studentId: string, { email }: GuardianContact, { accountId }: Typing): Promise<void> {
    const { manager } = work;
    if (email === null || (await manager.existsBy(GuardianLink, { studentId, email, revokedAt: IsNull() }))) return;
    const ward = await wardOfGuardian(manager, studentId);
    if (ward && guardianMailbox(email, ward.ownEmail) !== null) await this.links.send(work, { ward, email, sentByAccountId: accountId });
  }

  /** The link of the page opens nothing any more. */
  async remove({ manager }: UnitOfWork, studentId: string, by: Actor): Promise<void> {
    const before = await lockContact(manager, studentId);
    await recordContact(manager, studentId, { before, after: null }, by);
    await manager.delete(Guardian, { studentId });
  }
}

/** The same person at another address is the one whom the school had confirmed: what that person decided goes on counting. */
function standingOf(before: Guardian | null, after: GuardianContact, { accountId }: Typing, isSchool: boolean) {
  const isSamePerson = before !== null && nameOf(before) === nameOf(after);
  const since = isSamePerson && before.confirmedAt !== null ? before.confirmedAt : () => 'now()';
  return {
    ...{ contactId: uuid(), typedByAccountId: accountId, updatedAt: () => 'now()' },
    ...{ confirmedAt: isSchool ? since : null, confirmedByAccountId: isSchool ? accountId : null },
  };
}

/** Locks the student, so that two who write at once take turns. */
async function lockContact(manager: EntityManager, studentId: string): Promise<Guardian | null> {
  await manager.findOneOrFail(Student, { select: { id: true }, where: { id: studentId }, lock: { mode: 'pessimistic_write' } });
  return manager.findOneBy(Guardian, { studentId });
}

interface Change {
  before: GuardianContact | null;
  after: GuardianContact | null;
}

const nameOf = ({ firstName, lastName, organisation }: GuardianContact) =>
  `${firstName} ${lastName}${organisation === null ? '' : `, ${organisation}`}`;

const fieldsOf = (contact: GuardianContact | null) => ({
  guardianName: contact && nameOf(contact),
  guardianEmail: contact?.email ?? null,
  guardianPhone: contact?.phone ?? null,
});

const recordContact = (manager: EntityManager, studentId: string, { before, after }: Change, by: Actor): Promise<string[]> =>
  recordEdit(manager, by, { entityType: 'student', entityId: studentId, before: fieldsOf(before), after: fieldsOf(after) });
