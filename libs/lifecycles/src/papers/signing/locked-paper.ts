import {
  type Actor,
  addSignatureEvent,
  heldSeats,
  lockVersion,
  PaperVersion,
  Signatory,
  seatsInStanding,
  signatoriesOf,
} from '@seve/database';
import { type CivilDate, Conflict, type SignatureEventKind, stillAsked } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { lockSigned, type Paper } from '../signed-paper.js';

export interface LockedPaper {
  paper: Paper;
  version: PaperVersion;
  signatory: Signatory;
}

/** A version with its paper, locked in the order in which every act on a paper locks them. */
export async function lockVersionOf(work: UnitOfWork, versionId: string): Promise<Pick<LockedPaper, 'paper' | 'version'>> {
  const paper = await lockSigned(work, await work.manager.findOneByOrFail(PaperVersion, { id: versionId }));
  return { paper, version: await lockVersion(work.manager, versionId) };
}

/** The signatory with its version and paper, locked. */
export async function lockPaper(work: UnitOfWork, signatoryId: string): Promise<LockedPaper> {
  const { versionId } = await work.manager.findOneByOrFail(Signatory, { id: signatoryId });
  const locked = await lockVersionOf(work, versionId);
  return { ...locked, signatory: await work.manager.findOneByOrFail(Signatory, { id: signatoryId }) };
}

/** Adds an act on the seat to the chain of events of the version. */
export const recordAct = (
  { manager }: UnitOfWork,
  { version, signatory }: Pick<LockedPaper, 'version' | 'signatory'>,
  { kind, at, evidence }: { kind: SignatureEventKind; at: Date; evidence: Record<string, string> },
  { accountId: actorAccountId }: Actor,
): Promise<void> => addSignatureEvent(manager, version, { kind, signatoryId: signatory.id, actorAccountId, at, evidence });

/** Seats that the person in this seat signs by one act, including this one. */
export const seatsOfPerson = async ({ manager }: UnitOfWork, { version, signatory }: LockedPaper): Promise<Signatory[]> =>
  heldSeats(await signatoriesOf(manager, version.id), signatory.id);

/** Those of `seatsOfPerson` in standing today: without a former member, a suspended company, or an unconfirmed guardian. */
export async function seatsOfAct(work: UnitOfWork, locked: LockedPaper, today: CivilDate): Promise<Signatory[]> {
  const held = await seatsOfPerson(work, locked);
  const ids = held.map(({ id }) => id);
  const standing = await seatsInStanding(work.manager, ids, today);
  return held.filter(({ id }) => standing.has(id));
}

/** @throws Conflict once the version is void or complete, or while others come first */
export async function requireAsked(work: UnitOfWork, { signatory, ...out }: LockedPaper): Promise<void> {
  requireOut(out);
  const asked = stillAsked(await signatoriesOf(work.manager, out.version.id));
  if (!asked.some(({ id }) => id === signatory.id)) throw new Conflict('signature.not-asked');
}

/** @throws Conflict once the version is void or complete */
export function requireOut({ paper, version }: Pick<LockedPaper, 'paper' | 'version'>): void {
  if (version.voidedAt !== null) throw new Conflict('signature.void');
  if (!paper.isOut) throw new Conflict('signature.over');
}
