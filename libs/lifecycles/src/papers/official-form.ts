import { type Actor, Contract, SYSTEM } from '@seve/database';
import { type CivilDate, remindersDue, startsToConclude } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { lockPaperRow, movePaper } from './move-paper.js';
import { lockPlacement, reopenPlacement, signPlacement } from './place-of-paper.js';

/** The official form, signed outside. Its file is never kept. */
export interface SignedForm {
  /** Day of its signature. */
  on: CivilDate;
  /** Of its file, hexadecimal. */
  sha256: string;
}

/** Locks the placement and its contract, in the order of every act on days. */
async function lockContract(work: UnitOfWork, id: string): Promise<{ contract: Contract; startOn: CivilDate }> {
  const { placementId } = await work.manager.findOneByOrFail(Contract, { id });
  const { startOn } = await lockPlacement(work, placementId);
  return { contract: await lockPaperRow(work, 'contract', id), startOn };
}

/** Records the signed form: the contract binds, and the placement is signed. Returns false for a form that is recorded already. @throws InvalidTransition */
export async function recordForm(
  work: UnitOfWork,
  contractId: string,
  { on, sha256 }: SignedForm,
  seenAt: Date,
  by: Actor,
): Promise<boolean> {
  const { contract } = await lockContract(work, contractId);
  if (contract.formSha256 === sha256 && contract.formSignedOn === on) return false;
  const changes = { formSignedOn: on, formSha256: sha256, formSeenByAccountId: by.accountId, formSeenAt: seenAt, remindersTold: 0 };
  await movePaper(work, 'contract', contract, { to: 'signed', act: 'record_form', changes }, by);
  await signPlacement(work, contract.placementId);
  return true;
}

/** A contract signed before the official form was asked for: its terms are agreed, and reminders of the form that are due count as told. Returns false for one that has moved meanwhile. */
export async function restateContract(work: UnitOfWork, contractId: string, today: CivilDate): Promise<boolean> {
  const { contract, startOn } = await lockContract(work, contractId);
  if (contract.state !== 'signed' || contract.formSha256 !== null) return false;
  const changes = { remindersTold: remindersDue(startOn, startsToConclude(today)) };
  await movePaper(work, 'contract', contract, { to: 'terms_agreed', act: 'restate', changes }, SYSTEM);
  await reopenPlacement(work, contract.placementId);
  return true;
}
