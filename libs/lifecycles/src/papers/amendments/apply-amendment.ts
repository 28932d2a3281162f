import { Amendment, contentOf, type PartRows, Placement, partsOf, recordEdit, SYSTEM, TABLES_BESIDE } from '@seve/database';
import {
  amendmentPaperOf,
  type CivilDate,
  PAPER_SIDES,
  type PaperParts,
  PLACEMENT_PAPERS,
  type PlacementPaperType,
  partIn,
} from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { movePlacement } from '../../transitions/move-placement.js';
import { daysOf, moveDays } from '../place-of-paper.js';
import type { OfPaper } from './withdraw-amendment.js';

/** Comment of its moves in the history. */
export const amendmentName = ({ number }: { number: number }): string => `Avenant n°\u00a0${number}`;

/** Writes the changes of an amendment that all have signed into the parts and the days of the placement. @throws Conflict for days that another place has taken */
export async function applyAmendment(
  work: UnitOfWork,
  { type, paperId, amendment }: OfPaper,
  placement: Placement,
  today: CivilDate,
): Promise<void> {
  const parts = await partsOf(work.manager, type, paperId);
  const next = amendmentPaperOf(type).amend({ parts: contentOf(parts), days: daysOf(placement) }, amendment.changes);
  await writeParts(work, { type, paperId }, parts, next.parts, amendmentName(amendment));
  await moveDays(work, placement, next.days, { entityType: type, entityId: paperId });
  if ('appliedAt' in amendment)
    await followAmendment(work, amendment, await work.manager.findOneByOrFail(Placement, { id: placement.id }), today);
}

/** Writes the parts of both sides, as an amendment makes them or as they were before it. */
export async function writeParts(
  { manager }: UnitOfWork,
  { type, paperId }: Pick<OfPaper, 'type' | 'paperId'>,
  parts: PartRows<PlacementPaperType>,
  next: PaperParts<PlacementPaperType>,
  comment: string,
): Promise<void> {
  const { part, foreignKey } = TABLES_BESIDE[type];
  for (const side of PAPER_SIDES) {
    const party = PLACEMENT_PAPERS[type].partyOf[side];
    const [before, content] = [partIn(contentOf(parts), party), partIn(next, party)];
    const edit = { entityType: type, entityId: paperId, before: { ...before }, after: { ...content } };
    const fields = await recordEdit<object>(manager, SYSTEM, { ...edit, comment });
    if (fields.length === 0) continue;
    await manager.update(part, { [foreignKey]: paperId, party }, { content, version: () => 'version + 1', updatedAt: () => 'now()' });
  }
}

/** Interrupts the placement, or ends it early, once the day of the amendment has come; does nothing before. */
export async function followAmendment(
  work: UnitOfWork,
  { id, number, changes, effectiveOn, appliedAt }: Amendment,
  placement: Placement,
  today: CivilDate,
): Promise<void> {
  const { interruption, earlyEnd } = changes;
  if (appliedAt !== null || effectiveOn > today || (!interruption && !earlyEnd)) return;
  const isRunning = placement.state === 'active' || placement.state === 'interrupted';
  const comment = amendmentName({ number });
  if (earlyEnd && isRunning)
    await movePlacement(work, placement, { to: 'ended_early', act: 'end_early', reasonCode: earlyEnd.reason, comment }, SYSTEM);
  else if (interruption && placement.state === 'active')
    await movePlacement(work, placement, { to: 'interrupted', act: 'interrupt', comment }, SYSTEM);
  await work.manager.update(Amendment, { id }, { appliedAt: () => 'now()' });
}

/** Resumes a placement whose interruption is over. */
export async function endInterruption(work: UnitOfWork, { id, number }: Amendment, placement: Placement): Promise<void> {
  if (placement.state === 'interrupted')
    await movePlacement(work, placement, { to: 'active', act: 'resume', comment: amendmentName({ number }) }, SYSTEM);
  await work.manager.update(Amendment, { id }, { resumedAt: () => 'now()' });
}
