import {
  type Actor,
  type Agreement,
  type AmendmentRow,
  PAPER_TABLES,
  type PaperColumns,
  type PaperRef,
  type PaperRow,
  type Placement,
  paperOfVersion,
  paperRef,
  SYSTEM,
  TABLES_BESIDE,
} from '@seve/database';
import {
  type AmendmentOf,
  type CivilDate,
  isHoldingAmendment,
  isOutForSignature,
  type PaperAct,
  type PaperState,
  PLACEMENT_PAPERS,
  type PlacementPaperType,
  SIGNED_PAPERS,
  type SignedPaperType,
} from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { applyAmendment } from './amendments/apply-amendment.js';
import { dropHeldAmendments, undoAmendment } from './amendments/undo-amendment.js';
import { type OfPaper, withdrawOpenAmendment } from './amendments/withdraw-amendment.js';
import { lockPaperRow, movePaper } from './move-paper.js';
import { lockPlacement, reopenPlacement, signPlacement } from './place-of-paper.js';

/** A step of the signature of a paper. The descriptor says to which state it leads. */
export type PaperStep =
  | { step: 'opened'; confirmations: Agreement['confirmations'] }
  /** `sign_for_one`: the school filed the signature of one person. */
  | { step: 'signed_by_one' | 'signed_by_all'; act: 'sign' | 'sign_for_one'; today: CivilDate }
  /** `objected`: a person bound by a filed paper objected to a signature, before or after the seal. */
  | { step: 'refused' | 'taken_back' | 'objected'; reason: string }
  | { step: 'sealed' };

interface AmendmentOfPlace extends OfPaper {
  placement: Placement;
}

/** What is signed, locked until the transaction ends. */
export interface Paper {
  ref: PaperRef;
  /** A version is out for signature. */
  isOut: boolean;
  type: SignedPaperType;
  row: { id: string; state: PaperState<SignedPaperType> };
  placementId: string;
  /** Null for the paper of a placement. */
  amendment: AmendmentOfPlace | null;
}

/** An agreement or a contract, which is locked, as a paper that is signed. */
export const asPaper = (type: PlacementPaperType, row: PaperRow<PlacementPaperType>): Paper => ({
  ...{ type, row, ref: paperRef(type, row.id), isOut: isOutForSignature(row.state) },
  ...{ placementId: row.placementId, amendment: null },
});

/** An amendment, which is locked, as a paper that is signed. */
export function amendmentAsPaper(of: AmendmentOfPlace): Paper {
  const { type: amended, paperId, amendment } = of;
  const type = PLACEMENT_PAPERS[amended].amendment;
  return {
    ...{ type, row: amendment, ref: paperRef(amended, paperId, amendment.id), isOut: isOutForSignature(amendment.state) },
    ...{ placementId: of.placement.id, amendment: of },
  };
}

/** An amendment with its placement, locked in the order of every act on days: student, placement, paper, amendment. */
export async function lockAmendmentPaper<Type extends PlacementPaperType>(
  work: UnitOfWork,
  type: Type,
  { paperId, amendmentId }: { paperId: string; amendmentId: string },
): Promise<{ type: Type; paperId: string; amendment: AmendmentRow<Type>; placement: Placement }> {
  const { placementId } = await work.manager.findOneByOrFail(PAPER_TABLES[type], { id: paperId });
  const placement = await lockPlacement(work, placementId as string);
  await lockPaperRow(work, type, paperId);
  const amendment = await lockPaperRow<AmendmentOf<Type>>(work, PLACEMENT_PAPERS[type].amendment, amendmentId);
  return { type, paperId, placement, amendment };
}

/** Locks what is signed. */
export async function lockSigned(work: UnitOfWork, columns: PaperColumns): Promise<Paper> {
  const { type, id, amendmentId } = paperOfVersion(columns);
  if (amendmentId === null) return asPaper(type, await lockPaperRow<PlacementPaperType>(work, type, id));
  return amendmentAsPaper(await lockAmendmentPaper<PlacementPaperType>(work, type, { paperId: id, amendmentId }));
}

/** Moves the paper through its status table and changes what depends on it. @throws InvalidTransition */
export async function followStep(work: UnitOfWork, paper: Paper, step: PaperStep, by: Actor): Promise<void> {
  const { steps, hasConfirmations } = SIGNED_PAPERS[paper.type];
  switch (step.step) {
    case 'opened':
      return moveOn(work, paper, { ...steps.opened, ...(hasConfirmations && { changes: { confirmations: step.confirmations } }) }, by);
    case 'signed_by_one':
      return moveOn(work, paper, { ...steps.signed_by_one, act: step.act }, by);
    case 'signed_by_all':
      await moveOn(work, paper, { ...steps.signed_by_all, act: step.act }, by);
      return completed(work, paper, step.today);
    case 'refused':
    case 'taken_back':
      return goBack(work, paper, { ...steps[step.step], comment: step.reason }, by);
    case 'objected':
      return goBack(work, paper, { ...steps.objected, comment: step.reason, changes: await undo(work, paper, step.reason) }, SYSTEM);
    case 'sealed':
      if (steps.sealed !== null && paper.row.state === 'signed') await moveOn(work, paper, steps.sealed, SYSTEM);
  }
}

interface Move {
  to: PaperState<SignedPaperType>;
  act: PaperAct<SignedPaperType>;
  comment?: string;
  changes?: object;
}

const moveOn = (work: UnitOfWork, { type, row }: Paper, move: Move, by: Actor): Promise<void> =>
  movePaper<SignedPaperType>(work, type, row, move, by);

/** Changes the placement, or applies the amendment, after the last signature. */
async function completed(work: UnitOfWork, { type, placementId, amendment }: Paper, today: CivilDate): Promise<void> {
  switch (SIGNED_PAPERS[type].afterLastSignature) {
    case 'sign_placement':
      return signPlacement(work, placementId);
    case 'await_form':
      return;
    case 'apply_amendment':
      if (amendment === null) throw new Error('An amendment is signed together with its placement');
      return applyAmendment(work, amendment, amendment.placement, today);
  }
}

/** Reverts what followed the signatures of a paper after an objection. Returns the columns of the paper to change. */
async function undo(work: UnitOfWork, { amendment: of, type, row, placementId }: Paper, reason: string): Promise<object> {
  if (of !== null) return { objectionEffect: isHoldingAmendment(of.amendment.state) ? await undoAmendment(work, of, of.placement) : null };
  const ofPlacement = type as PlacementPaperType;
  await withdrawOpenAmendment(work, ofPlacement, row.id, reason);
  await dropHeldAmendments(work, ofPlacement, row.id, reason);
  await reopenPlacement(work, placementId);
  return PLACEMENT_PAPERS[ofPlacement].clearedByObjection;
}

/** Moves the paper back. The school completes its part again before the next version; an amendment ends. */
async function goBack(work: UnitOfWork, paper: Paper, move: Move, by: Actor): Promise<void> {
  if (paper.amendment === null) {
    const type = paper.type as PlacementPaperType;
    const { part, foreignKey } = TABLES_BESIDE[type];
    const party = PLACEMENT_PAPERS[type].partyOf.school;
    await work.manager.update(part, { [foreignKey]: paper.row.id, party }, { doneAt: null, doneByAccountId: null });
  }
  await moveOn(work, paper, move, by);
}
