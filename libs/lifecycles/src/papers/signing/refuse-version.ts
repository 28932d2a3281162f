import { type Actor, addSignatureEvent, Signatory } from '@seve/database';
import { dayInParis } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { keepHostWords } from '../../transitions/keep-host-words.js';
import { followStep } from '../signed-paper.js';
import { type LockedPaper, requireAsked } from './locked-paper.js';
import { paperFacts } from './paper-facts.js';
import { voidVersion } from './void-version.js';

interface Refusal {
  reason: string;
  /** The school records a refusal that it was told. */
  isRecorded: boolean;
  at: Date;
  evidence?: Record<string, string>;
}

/** Records the refusal of a signatory and voids the version, which stays readable with the reason. */
export async function refuseToSign(
  work: UnitOfWork,
  locked: LockedPaper,
  { reason, isRecorded, at, evidence }: Refusal,
  by: Actor,
): Promise<void> {
  const { manager } = work;
  const { paper, version, signatory } = locked;
  await requireAsked(work, locked);
  await manager.update(Signatory, { id: signatory.id }, { state: 'refused', refusalReason: reason });
  const kind = isRecorded ? ('refusal_recorded' as const) : ('refused' as const);
  const told = { kind, signatoryId: signatory.id, actorAccountId: by.accountId, at, evidence: { ...evidence, reason } };
  await addSignatureEvent(manager, version, told);
  await voidVersion(work, version, { reason, at }, by);
  await followStep(work, paper, { step: 'refused', reason }, by);
  if (isRecorded || (signatory.role !== 'host' && signatory.role !== 'tutor')) return;
  const people = await paperFacts(manager, version);
  const { id: entityId, entityType } = people;
  await keepHostWords(manager, { act: 'refuse_to_sign', entityType, entityId, people, by, today: dayInParis(at) }, [reason]);
}

/** Voids a version that the school takes back to change it. */
export async function withdrawVersion(
  work: UnitOfWork,
  { paper, version }: Pick<LockedPaper, 'paper' | 'version'>,
  { reason, at }: { reason: string; at: Date },
  by: Actor,
): Promise<void> {
  await voidVersion(work, version, { reason, at }, by);
  await followStep(work, paper, { step: 'taken_back', reason }, by);
}
