import { type Actor, Contract, type ContractAmendment, contractRef, type Placement, SYSTEM } from '@seve/database';
import { isAmendmentOut, isHoldingAmendment } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { lockPlacement } from '../amendments/apply-amendment.js';
import { applyContractAmendment } from '../contract-amendments/apply-contract-amendment.js';
import { lockContractAmendment, moveContractAmendment } from '../contract-amendments/move-contract-amendment.js';
import { undoContractAmendment } from '../contract-amendments/undo-contract-amendment.js';
import { lockContract } from '../contracts/move-contract.js';
import type { Paper, PaperStep } from './paper.js';

interface Locked {
  amendment: ContractAmendment;
  placement: Placement;
}

/** An amendment of a contract with its placement, locked in the order of every act on days: student, placement, contract, amendment. */
export async function lockContractAmendmentPaper(
  work: UnitOfWork,
  { contractId, contractAmendmentId }: { contractId: string; contractAmendmentId: string },
): Promise<Locked> {
  const { placementId } = await work.manager.findOneByOrFail(Contract, { id: contractId });
  const placement = await lockPlacement(work, placementId);
  await lockContract(work, contractId);
  return { placement, amendment: await lockContractAmendment(work, contractAmendmentId) };
}

/** An amendment of a contract, which is locked, as a paper that is signed. */
export const contractAmendmentAsPaper = ({ amendment, placement }: Locked): Paper => ({
  ref: contractRef(amendment.contractId, amendment.id),
  isOut: isAmendmentOut(amendment.state),
  follow: (work, step, by) => follow(work, { amendment, placement }, step, by),
});

async function follow(work: UnitOfWork, { amendment, placement }: Locked, step: PaperStep, by: Actor): Promise<void> {
  switch (step.step) {
    case 'opened':
      return moveContractAmendment(work, amendment, { to: 'ready_to_sign', act: 'open_signatures' }, by);
    case 'signed_by_one':
      return moveContractAmendment(work, amendment, { to: 'partially_signed', act: step.act }, by);
    case 'signed_by_all':
      await moveContractAmendment(work, amendment, { to: 'signed', act: step.act }, by);
      return applyContractAmendment(work, amendment, placement);
    case 'refused':
      return moveContractAmendment(work, amendment, { to: 'refused', act: 'refuse_to_sign', comment: step.reason }, by);
    case 'objected': {
      const objectionEffect = isHoldingAmendment(amendment.state) ? await undoContractAmendment(work, amendment, placement) : null;
      const move = { to: 'refused' as const, act: 'object_to_scan' as const, comment: step.reason, changes: { objectionEffect } };
      return moveContractAmendment(work, amendment, move, SYSTEM);
    }
    case 'taken_back':
      return moveContractAmendment(work, amendment, { to: 'withdrawn', act: 'withdraw', comment: step.reason }, by);
    case 'sealed':
      if (amendment.state === 'signed') await moveContractAmendment(work, amendment, { to: 'sealed', act: 'seal' }, SYSTEM);
  }
}
