import { Injectable } from '@nestjs/common';
import {
  type Actor,
  Guardian,
  type GuardianKey,
  guardianChild,
  guardianDecision,
  hasGuardianLink,
  recordEdit,
  Student,
  wardOfGuardian,
} from '@seve/database';
import { Conflict, GUARDIAN_PLACES, guardianMailbox, InvalidInput, isSameMailbox } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { GuardianLinks } from './guardian-links.js';
import { TellTeacher } from './tell-teacher.js';

export interface GuardianContact {
  firstName: string;
  lastName: string;
  /** Institution with parental authority, on whose behalf this person signs; null for a parent. */
  organisation: string | null;
  /** E-mail address; null for a guardian who signs on paper. */
  email: string | null;
  /** Phone number, ten digits. */
  phone: string | null;
}

type Typing = Actor & { accountId: string };

/** Writes the contacts of a minor's guardians, by student or school, with history. */
@Injectable()
export class GuardianContacts {
  constructor(
    private readonly links: GuardianLinks,
    private readonly teacher: TellTeacher,
  ) {}

  /**
   * Writes a contact. One written by the school is confirmed; one changed by the student awaits the school, which is told. The guardian at
   * a new address gets the link of the guardian page, unless the student reads the same mailbox. `replaces`: id of the contact that the
   * caller read, null for none, undefined to overwrite any. @throws InvalidInput for the mailbox of the other guardian; Conflict when the
   * contact has changed.
   */
  async write(work: UnitOfWork, key: GuardianKey, contact: GuardianContact, by: Typing, replaces?: string | null): Promise<void> {
    const { manager } = work;
    const { before, other } = await lockContacts(manager, key);
    if (replaces !== undefined && replaces !== (before?.contactId ?? null)) throw new Conflict('guardian.contact-changed');
    if (other !== null && isSameReader(contact, other)) throw new InvalidInput([{ path: 'email', code: 'guardian.same-mailbox' }]);
    const changed = await recordContact(manager, key.studentId, { before, after: contact }, by);
    if (changed.length > 0) await requireSchool(manager, { before, other }, by);
    const isSchool = by.role !== 'student';
    if (changed.length === 0 && (!isSchool || before?.confirmedAt)) return;
    await manager.upsert(Guardian, { ...key, ...contact, ...standingOf(before, contact, by, isSchool) }, ['studentId', 'place']);
    await this.sendFirst(work, key, contact, by);
    const child = isSchool ? null : await guardianChild(manager, key);
    if (child) await this.teacher.tellWaiting(work, child);
  }

  private async sendFirst(work: UnitOfWork, key: GuardianKey, { email }: GuardianContact, { accountId }: Typing): Promise<void> {
    const { manager } = work;
    if (email === null || (await hasGuardianLink(manager, key, email))) return;
    const ward = await wardOfGuardian(manager, key);
    if (ward && guardianMailbox(email, ward.ownEmail) !== null) await this.links.send(work, { ward, email, sentByAccountId: accountId });
  }

  /** Removes one contact, which ends its link; the other guardian stays. */
  async remove({ manager }: UnitOfWork, key: GuardianKey, by: Actor): Promise<void> {
    await requireSchool(manager, await lockContacts(manager, key), by);
    await this.drop(manager, key, by);
  }

  /** Removes the contacts of a student who needs no guardian any more. */
  async removeAll({ manager }: UnitOfWork, studentId: string, by: Actor): Promise<void> {
    for (const place of GUARDIAN_PLACES) await this.drop(manager, { studentId, place }, by);
  }

  private async drop(manager: EntityManager, key: GuardianKey, by: Actor): Promise<void> {
    const { before } = await lockContacts(manager, key);
    await recordContact(manager, key.studentId, { before, after: null }, by);
    await manager.delete(Guardian, { studentId: key.studentId, place: key.place });
  }
}

interface Contacts {
  before: Guardian | null;
  other: Guardian | null;
}

/**
 * Refuses a student's change to either of two confirmed guardians, or to one who has refused: removing the contact would remove that
 * decision. @throws Conflict
 */
async function requireSchool(manager: EntityManager, { before, other }: Contacts, { role }: Actor): Promise<void> {
  if (role !== 'student' || !before?.confirmedAt) return;
  const hasSaidNo = (await guardianDecision(manager, before, 'observation_week'))?.given === false;
  if (hasSaidNo || other?.confirmedAt) throw new Conflict('guardian.school-changes');
}

const isSameReader = (one: { email: string | null }, other: { email: string | null }): boolean =>
  one.email !== null && other.email !== null && isSameMailbox(one.email, other.email);

/**
 * Returns the authorship and confirmation of a written contact. A person of the same name keeps the day of the confirmation at another
 * address, so that earlier decisions still count.
 */
function standingOf(before: Guardian | null, after: GuardianContact, { accountId }: Typing, isSchool: boolean) {
  const isSamePerson = before !== null && nameOf(before) === nameOf(after);
  const since = isSamePerson && before.confirmedAt !== null ? before.confirmedAt : () => 'now()';
  return {
    ...{ contactId: uuid(), typedByAccountId: accountId, updatedAt: () => 'now()' },
    ...{ confirmedAt: isSchool ? since : null, confirmedByAccountId: isSchool ? accountId : null },
  };
}

/** Locks the student, so that concurrent writes run one after the other, and returns the contacts. */
async function lockContacts(manager: EntityManager, { studentId, place }: GuardianKey): Promise<Contacts> {
  await manager.findOneOrFail(Student, { select: { id: true }, where: { id: studentId }, lock: { mode: 'pessimistic_write' } });
  const rows = await manager.findBy(Guardian, { studentId });
  const one = (isAsked: boolean) => rows.find((row) => (row.place === place) === isAsked) ?? null;
  return { before: one(true), other: one(false) };
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
