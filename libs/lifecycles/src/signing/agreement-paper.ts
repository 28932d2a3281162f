import { type Actor, type Agreement, AgreementPart, Placement, SYSTEM } from '@seve/database';
import { isOutForSignature } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { moveAgreement } from '../agreements/move-agreement.js';
import { dropHeldAmendments } from '../amendments/undo-amendment.js';
import { withdrawOpenAmendment } from '../amendments/withdraw-amendment.js';
import { movePlacement } from '../transitions/move-placement.js';
import type { Paper, PaperStep } from './paper.js';

/** An agreement, which is locked, as a paper that is signed. */
export const agreementAsPaper = (agreement: Agreement): Paper => ({
  ref: { agreementId: agreement.id, amendmentId: null },
  isOut: isOutForSignature(agreement.state),
  follow: (work, step, by) => follow(work, agreement, step, by),
});

async function follow(work: UnitOfWork, agreement: Agreement, step: PaperStep, by: Actor): Promise<void> {
  switch (step.step) {
    case 'opened':
      return moveAgreement(
        work,
        agreement,
        { to: 'ready_to_sign', act: 'open_signatures', changes: { confirmations: step.confirmations } },
        by,
      );
    case 'signed_by_one':
      return moveAgreement(work, agreement, { to: 'partially_signed', act: step.act }, by);
    case 'signed_by_all':
      await moveAgreement(work, agreement, { to: 'signed', act: step.act }, by);
      return signPlacement(work, agreement.placementId);
    case 'refused':
      return takeOver(work, agreement, { act: 'refuse_to_sign', reason: step.reason }, by);
    case 'taken_back':
      return takeOver(work, agreement, { act: 'withdraw_version', reason: step.reason }, by);
    case 'objected':
      await withdrawOpenAmendment(work, agreement.id, step.reason);
      await dropHeldAmendments(work, agreement.id, step.reason);
      await reopenPlacement(work, agreement.placementId);
      return takeOver(work, agreement, { act: 'object_to_scan', reason: step.reason }, SYSTEM);
    case 'sealed':
      if (agreement.state === 'signed') await moveAgreement(work, agreement, { to: 'sealed', act: 'seal' }, SYSTEM);
  }
}

/** What is prepared is signed: the place counts as such. */
export async function signPlacement(work: UnitOfWork, placementId: string): Promise<void> {
  const placement = await work.manager.findOneByOrFail(Placement, { id: placementId });
  if (placement.state === 'preparing') await movePlacement(work, placement, { to: 'signed', act: 'sign' }, SYSTEM);
}

/** Reopens a signed placement that has not begun. One that has begun goes on, and the school is told that nothing signed covers it. */
export async function reopenPlacement(work: UnitOfWork, placementId: string): Promise<void> {
  const placement = await work.manager.findOneByOrFail(Placement, { id: placementId });
  if (placement.state === 'signed') await movePlacement(work, placement, { to: 'preparing', act: 'reopen' }, SYSTEM);
}

/** The school completes its part again, before another version. */
async function takeOver(
  work: UnitOfWork,
  agreement: Agreement,
  { act, reason }: { act: 'refuse_to_sign' | 'withdraw_version' | 'object_to_scan'; reason: string },
  by: Actor,
): Promise<void> {
  await work.manager.update(AgreementPart, { agreementId: agreement.id, party: 'school' }, { doneAt: null, doneByAccountId: null });
  await moveAgreement(work, agreement, { to: 'changes_requested', act, comment: reason }, by);
}
