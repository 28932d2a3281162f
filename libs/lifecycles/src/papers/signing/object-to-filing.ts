import { type Actor, type Signatory, signatoriesOf } from '@seve/database';
import { type CivilDate, Conflict, dayInParis, mayObjectOn, OBJECTION_DAYS } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import type { EntityManager } from 'typeorm';
import { followStep } from '../signed-paper.js';
import { type LockedPaper, recordAct } from './locked-paper.js';
import { voidVersion } from './void-version.js';

interface Objection {
  reason: string;
  at: Date;
  today: CivilDate;
  evidence?: Record<string, string>;
}

/** Filed signatures that bind this signatory: its own, and for the student all of them. */
export const filedFor = (signatory: Signatory, all: readonly Signatory[]): Signatory[] =>
  all.filter(({ id, state, method }) => state === 'signed' && method !== 'code' && (id === signatory.id || signatory.role === 'student'));

/** Of these signatures, those still open to objection. */
export const stillOpen = (filed: readonly Signatory[], today: CivilDate): Signatory[] =>
  filed.filter(({ signedAt }) => signedAt !== null && mayObjectOn(dayInParis(signedAt), today));

/** @throws Conflict for a void version, without a filed signature, or after the last day */
export async function requireObjectable(
  manager: EntityManager,
  { version, signatory }: Pick<LockedPaper, 'version' | 'signatory'>,
  today: CivilDate,
): Promise<void> {
  if (version.voidedAt !== null) throw new Conflict('signature.void');
  const filed = filedFor(signatory, await signatoriesOf(manager, version.id));
  if (filed.length === 0) throw new Conflict('objection.nothing-filed');
  if (stillOpen(filed, today).length === 0) throw new Conflict('objection.too-late', { days: OBJECTION_DAYS });
}

/** Whether this signatory can still object to a filed paper of the version. */
export const mayObject = async (
  manager: EntityManager,
  { version, signatory }: Pick<LockedPaper, 'version' | 'signatory'>,
  today: CivilDate,
): Promise<boolean> =>
  version.voidedAt === null && stillOpen(filedFor(signatory, await signatoriesOf(manager, version.id)), today).length > 0;

/**
 * Records the objection of a bound person to a filed signature: the version is void, even when sealed, and stays readable with the
 * reason. @throws Conflict for a void version, without a filed signature, or after the last day
 */
export async function objectToFiling(
  work: UnitOfWork,
  { paper, version, signatory }: LockedPaper,
  { reason, at, today, evidence }: Objection,
  by: Actor,
): Promise<void> {
  await requireObjectable(work.manager, { version, signatory }, today);
  await recordAct(work, { version, signatory }, { kind: 'objected', at, evidence: { ...evidence, reason } }, by);
  await voidVersion(work, version, { reason, at }, by);
  await followStep(work, paper, { step: 'objected', reason }, by);
}
