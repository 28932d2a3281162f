import { createHash } from 'node:crypto';
import type { SignatureEventKind } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { type PaperVersion, SignatureEvent } from '../../../entities/signature.entities.js';

export interface NewSignatureEvent {
  kind: SignatureEventKind;
  signatoryId?: string | null;
  actorAccountId?: string | null;
  at: Date;
  evidence?: Record<string, string>;
}

type Hashed = Pick<SignatureEvent, 'versionId' | 'number' | 'kind' | 'signatoryId' | 'actorAccountId' | 'at' | 'sha256' | 'evidence'>;

/** SHA-256 of the hash before (the SHA-256 of the PDF for the first event) and of every fact of the event, keys in alphabetical order. */
function hashOf(before: string, { versionId, number, kind, signatoryId, actorAccountId, at, sha256, evidence }: Hashed): string {
  const sorted = Object.entries(evidence).sort(([one], [other]) => (one < other ? -1 : 1));
  const facts = JSON.stringify([before, versionId, number, kind, signatoryId, actorAccountId, at.toISOString(), sha256, sorted]);
  return createHash('sha256').update(facts).digest('hex');
}

/** Adds an event to the chain of a version, whose row is locked. */
export async function addSignatureEvent(
  manager: EntityManager,
  { id: versionId, sha256 }: Pick<PaperVersion, 'id' | 'sha256'>,
  { kind, signatoryId = null, actorAccountId = null, at, evidence = {} }: NewSignatureEvent,
): Promise<void> {
  const last = await manager.findOne(SignatureEvent, { where: { versionId }, order: { number: 'DESC' } });
  const event = { versionId, number: (last?.number ?? 0) + 1, kind, signatoryId, actorAccountId, at, sha256, evidence };
  await manager.insert(SignatureEvent, { ...event, hash: hashOf(last?.hash ?? sha256, event) });
}

/** Events of a version, in their order. */
export const signatureEvents = (manager: EntityManager, versionId: string): Promise<SignatureEvent[]> =>
  manager.find(SignatureEvent, { where: { versionId }, order: { number: 'ASC' } });

/** Number of the first event that does not fit into the chain; null for a whole one. */
export function brokenLink(events: readonly SignatureEvent[], sha256: string): number | null {
  let before = sha256;
  for (const [index, event] of events.entries()) {
    if (event.number !== index + 1 || event.sha256 !== sha256 || hashOf(before, event) !== event.hash) return event.number;
    before = event.hash;
  }
  return null;
}
