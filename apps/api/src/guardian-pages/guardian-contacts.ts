import { Injectable } from '@nestjs/common';
import { type Actor, Guardian, GuardianLink, recordEdit, Student, wardOfGuardian } from '@seve/database';
import type { UnitOfWork } from '@seve/jobs';
import { type EntityManager, IsNull } from 'typeorm';
import { GuardianLinks } from './guardian-links.js';

export interface GuardianContact {
  firstName: string;
  lastName: string;
  email: string;
  /** Ten digits. */
  phone: string | null;
}

/** The contact of a minor's guardian, as the student or the school writes it, with its history. */
@Injectable()
export class GuardianContacts {
  constructor(private readonly links: GuardianLinks) {}

  /** The guardian of a new address gets the link of the page. */
  async write(work: UnitOfWork, studentId: string, contact: GuardianContact, by: Actor & { accountId: string }): Promise<void> {
    const { manager } = work;
    const before = await lockContact(manager, studentId);
    await recordContact(manager, studentId, { before, after: contact }, by);
    const { firstName, lastName, email, phone } = contact;
    await manager.upsert(Guardian, { studentId, firstName, lastName, email, phone, updatedAt: () => 'now()' }, ['studentId']);
    if (await manager.existsBy(GuardianLink, { studentId, email, revokedAt: IsNull() })) return;
    const ward = await wardOfGuardian(manager, studentId);
    if (ward) await this.links.send(work, { ward, email, sentByAccountId: by.accountId });
  }

  /** The link of the page opens nothing any more. */
  async remove({ manager }: UnitOfWork, studentId: string, by: Actor): Promise<void> {
    const before = await lockContact(manager, studentId);
    await recordContact(manager, studentId, { before, after: null }, by);
    await manager.delete(Guardian, { studentId });
  }
}

/** Locks the student, so that two who write at once take turns. */
async function lockContact(manager: EntityManager, studentId: string): Promise<GuardianContact | null> {
  await manager.findOneOrFail(Student, { select: { id: true }, where: { id: studentId }, lock: { mode: 'pessimistic_write' } });
  return manager.findOneBy(Guardian, { studentId });
}

interface Change {
  before: GuardianContact | null;
  after: GuardianContact | null;
}

const fieldsOf = (contact: GuardianContact | null) => ({
  guardianName: contact && `${contact.firstName} ${contact.lastName}`,
  guardianEmail: contact?.email ?? null,
  guardianPhone: contact?.phone ?? null,
});

const recordContact = (manager: EntityManager, studentId: string, { before, after }: Change, by: Actor): Promise<string[]> =>
  recordEdit(manager, by, { entityType: 'student', entityId: studentId, before: fieldsOf(before), after: fieldsOf(after) });
