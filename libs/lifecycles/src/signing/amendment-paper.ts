import { type Actor, Agreement, type Amendment, type Placement, SYSTEM } from '@seve/database';
import { isAmendmentOut, isHoldingAmendment } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { lockAgreement } from '../agreements/move-agreement.js';
import { applyAmendment, lockPlacement } from '../amendments/apply-amendment.js';
import { lockAmendment, moveAmendment } from '../amendments/move-amendment.js';
import { undoAmendment } from '../amendments/undo-amendment.js';
import type { Paper, PaperStep } from './paper.js';

interface Locked {
  amendment: Amendment;
  placement: Placement;
}

/** An amendment with its placement, locked in the order of every act on days: student, placement, agreement, amendment. */
export async function lockAmendmentPaper(
  work: UnitOfWork,
  { agreementId, amendmentId }: { agreementId: string; amendmentId: string },
): Promise<Locked> {
  const { placementId } = await work.manager.findOneByOrFail(Agreement, { id: agreementId });
  const placement = await lockPlacement(work, placementId);
  await lockAgreement(work, agreementId);
  return { placement, amendment: await lockAmendment(work, amendmentId) };
}

/** An amendment, which is locked, as a paper that is signed. */
export const amendmentAsPaper = ({ amendment, placement }: Locked): Paper => ({
  ref: { agreementId: amendment.agreementId, amendmentId: amendment.id },
  isOut: isAmendmentOut(amendment.state),
  follow: (work, step, by) => follow(work, { amendment, placement }, step, by),
});

async function follow(work: UnitOfWork, { amendment, placement }: Locked, step: PaperStep, by: Actor): Promise<void> {
  switch (step.step) {
    case 'opened':
      return moveAmendment(
        work,
        amendment,
        { to: 'ready_to_sign', act: 'open_signatures', changes: { confirmations: step.confirmations } },
        by,
      );
    case 'signed_by_one':
      return moveAmendment(work, amendment, { to: 'partially_signed', act: step.act }, by);
    case 'signed_by_all':
      await moveAmendment(work, amendment, { to: 'signed', act: step.act }, by);
      return applyAmendment(work, amendment, placement, step.today);
    case 'refused':
      return moveAmendment(work, amendment, { to: 'refused', act: 'refuse_to_sign', comment: step.reason }, by);
    case 'objected': {
      const objectionEffect = isHoldingAmendment(amendment.state) ? await undoAmendment(work, amendment, placement) : null;
      const move = { to: 'refused' as const, act: 'object_to_scan' as const, comment: step.reason, changes: { objectionEffect } };
      return moveAmendment(work, amendment, move, SYSTEM);
    }
    case 'taken_back':
      return moveAmendment(work, amendment, { to: 'withdrawn', act: 'withdraw', comment: step.reason }, by);
    case 'sealed':
      if (amendment.state === 'signed') await moveAmendment(work, amendment, { to: 'sealed', act: 'seal' }, SYSTEM);
  }
}
