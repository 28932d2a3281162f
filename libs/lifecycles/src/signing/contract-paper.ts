import { type Actor, type Contract, ContractPart, contractRef, SYSTEM } from '@seve/database';
import { isContractOutForSignature } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { dropHeldContractAmendments } from '../contract-amendments/undo-contract-amendment.js';
import { withdrawOpenContractAmendment } from '../contract-amendments/withdraw-contract-amendment.js';
import { moveContract } from '../contracts/move-contract.js';
import { reopenPlacement, signPlacement } from './agreement-paper.js';
import type { Paper, PaperStep } from './paper.js';

/** A contract, which is locked, as a paper that is signed. */
export const contractAsPaper = (contract: Contract): Paper => ({
  ref: contractRef(contract.id),
  isOut: isContractOutForSignature(contract.state),
  follow: (work, step, by) => follow(work, contract, step, by),
});

/** Clears the answers of the OPCO, which belong to the void contract. Day of sending and number stay for the warning to the OPCO. */
const UNANSWERED = { askedPapers: null, answeredOn: null, refusalReason: null, isSilenceTold: false, remindersTold: 0 };

async function follow(work: UnitOfWork, contract: Contract, step: PaperStep, by: Actor): Promise<void> {
  switch (step.step) {
    case 'opened':
      return moveContract(work, contract, { to: 'ready_to_sign', act: 'open_signatures' }, by);
    case 'signed_by_one':
      return moveContract(work, contract, { to: 'partially_signed', act: step.act }, by);
    case 'signed_by_all':
      await moveContract(work, contract, { to: 'signed', act: step.act }, by);
      return signPlacement(work, contract.placementId);
    case 'refused':
      return takeOver(work, contract, { act: 'refuse_to_sign', reason: step.reason }, by);
    case 'taken_back':
      return takeOver(work, contract, { act: 'withdraw_version', reason: step.reason }, by);
    case 'objected':
      await withdrawOpenContractAmendment(work, contract.id, step.reason);
      await dropHeldContractAmendments(work, contract.id, step.reason);
      await reopenPlacement(work, contract.placementId);
      return takeOver(work, contract, { act: 'object_to_scan', reason: step.reason, changes: UNANSWERED }, SYSTEM);
    case 'sealed':
      return;
  }
}

/** The training centre completes its part again, before another version. */
async function takeOver(
  work: UnitOfWork,
  contract: Contract,
  { act, reason, changes }: { act: 'refuse_to_sign' | 'withdraw_version' | 'object_to_scan'; reason: string; changes?: typeof UNANSWERED },
  by: Actor,
): Promise<void> {
  await work.manager.update(ContractPart, { contractId: contract.id, party: 'cfa' }, { doneAt: null, doneByAccountId: null });
  await moveContract(work, contract, { to: 'changes_requested', act, comment: reason, changes }, by);
}
