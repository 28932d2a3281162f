import { createHmac } from 'node:crypto';
import type { AuditAct, AuditCode, AuditThing, Role } from '@seve/domain';
import { type EntityManager, IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { AuditEntry } from '../../../entities/audit.entities.js';
import { Student } from '../../../entities/student.entity.js';

/**
 * Who acts, and from where; a principal of the api is one. Its school and its company may read the entry, unless the entry names others.
 */
export interface AuditActor {
  accountId: string | null;
  role: Role | null;
  sessionId: string | null;
  addressHash: string | null;
  schoolId?: string | null;
  companyId?: string | null;
}

export interface Audited {
  act: AuditAct;
  on: AuditThing;
  id: string | null;
  code?: AuditCode;
  schoolId?: string | null;
  companyId?: string | null;
}

export const SYSTEM_ACTOR: AuditActor = { accountId: null, role: 'system', sessionId: null, addressHash: null };

/** Returns a visitor, identified only by the hash of the address. */
export const visitorFrom = (addressHash: string | null): AuditActor => ({ accountId: null, role: null, sessionId: null, addressHash });

const DIGITS = 16;

/** Returns the hash that replaces the client address in the audit log. */
export const hashAddress = (secret: string, address: string): string =>
  createHmac('sha256', secret).update(`audit ${address}`).digest('hex').slice(0, DIGITS);

/** Adds entries to the audit log, in the transaction of the recorded act. */
export async function audit(manager: EntityManager, actor: AuditActor, ...entries: readonly Audited[]): Promise<void> {
  if (entries.length === 0) return;
  await manager.insert(
    AuditEntry,
    entries.map(({ act, on, id, code = null, schoolId = actor.schoolId ?? null, companyId = actor.companyId ?? null }) => ({
      id: uuid(),
      act,
      entityType: on,
      entityId: id,
      code,
      actorAccountId: actor.accountId,
      actorRole: actor.role,
      sessionId: actor.sessionId,
      addressHash: actor.addressHash,
      schoolId,
      companyId,
    })),
  );
}

/** Returns the school that may read entries about this student. */
export async function schoolOfStudent(manager: EntityManager, studentId: string): Promise<string | null> {
  const student = await manager.findOne(Student, { select: { id: true, schoolId: true }, where: { id: studentId } });
  return student?.schoolId ?? null;
}

/** Adds an entry unless the same person did the same since midnight in Paris, so that repeated openings of a page count once a day. */
export async function auditDaily(manager: EntityManager, actor: AuditActor, entry: Audited): Promise<void> {
  const known = await manager
    .createQueryBuilder(AuditEntry, 'entry')
    .where({ actorAccountId: actor.accountId ?? IsNull(), act: entry.act, entityId: entry.id ?? IsNull() })
    .andWhere(`entry.created_at >= date_trunc('day', now() at time zone 'Europe/Paris') at time zone 'Europe/Paris'`)
    .getExists();
  if (!known) await audit(manager, actor, entry);
}
