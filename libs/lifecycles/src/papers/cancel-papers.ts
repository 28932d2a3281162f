import { type Actor, databaseNow, PAPER_TABLES, type PaperRow, paperRef } from '@seve/database';
import { PLACEMENT_PAPERS, type PlacementPaperType } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { withdrawOpenAmendment } from './amendments/withdraw-amendment.js';
import { lockPaperRow, movePaper } from './move-paper.js';
import { voidCurrentVersion } from './signing/void-version.js';

/** Cancels the papers of a cancelled placement, voids their versions, which stay readable, and withdraws their open amendments. */
export async function cancelPapers(
  work: UnitOfWork,
  { placementId, reason }: { placementId: string; reason: string },
  by: Actor,
): Promise<void> {
  for (const { type, over, cancelled } of Object.values(PLACEMENT_PAPERS)) {
    const found = (await work.manager.findOneBy(PAPER_TABLES[type], { placementId })) as PaperRow<PlacementPaperType> | null;
    if (found === null || over.some((state) => state === found.state)) continue;
    const paper = await lockPaperRow<PlacementPaperType>(work, type, found.id);
    const at = await databaseNow(work.manager);
    await withdrawOpenAmendment(work, type, paper.id, reason);
    await voidCurrentVersion(work, paperRef(type, paper.id), { reason, at }, by);
    await movePaper<PlacementPaperType>(work, type, paper, { ...cancelled, comment: reason }, by);
  }
}
