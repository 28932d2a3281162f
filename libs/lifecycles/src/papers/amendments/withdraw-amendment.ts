import { type Actor, type AmendmentRow, databaseNow, openAmendment, paperRef, SYSTEM } from '@seve/database';
import { type AmendmentType, PLACEMENT_PAPERS, type PlacementPaperType } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { lockPaperRow, movePaper } from '../move-paper.js';
import { voidCurrentVersion } from '../signing/void-version.js';

/** An amendment with its paper. */
export interface OfPaper {
  type: PlacementPaperType;
  paperId: string;
  amendment: AmendmentRow<PlacementPaperType>;
}

/** Ends an amendment that is not signed and voids its version; its paper does not change. Requires the lock on the amendment. */
export async function withdrawAmendment(
  work: UnitOfWork,
  { type, paperId, amendment }: OfPaper,
  { reason, at }: { reason: string; at: Date },
  by: Actor,
): Promise<void> {
  await voidCurrentVersion(work, paperRef(type, paperId, amendment.id), { reason, at }, by);
  await movePaper<AmendmentType>(
    work,
    PLACEMENT_PAPERS[type].amendment,
    amendment,
    { to: 'withdrawn', act: 'withdraw', comment: reason },
    by,
  );
}

/** Withdraws the open amendment of a paper that no longer stands; the paper is locked. */
export async function withdrawOpenAmendment(work: UnitOfWork, type: PlacementPaperType, paperId: string, reason: string): Promise<void> {
  const open = await openAmendment(work.manager, type, paperId);
  if (open === null) return;
  const at = await databaseNow(work.manager);
  const amendment = await lockPaperRow<AmendmentType>(work, PLACEMENT_PAPERS[type].amendment, open.id);
  await withdrawAmendment(work, { type, paperId, amendment }, { reason, at }, SYSTEM);
}
