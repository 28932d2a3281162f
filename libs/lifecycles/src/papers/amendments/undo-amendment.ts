import { isDeepStrictEqual } from 'node:util';
import {
  Agreement,
  Amendment,
  amendmentsOf,
  contentOf,
  currentVersion,
  databaseNow,
  type Placement,
  paperRef,
  partsOf,
  SYSTEM,
} from '@seve/database';
import {
  type AmendmentType,
  amendmentPaperOf,
  consolidated,
  isHoldingAmendment,
  isOutForSignature,
  type ObjectionEffect,
  PAPER_SIDES,
  type PaperStanding,
  PLACEMENT_PAPERS,
  type PlacementPaperType,
  partIn,
} from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import type { EntityManager } from 'typeorm';
import { movePaper } from '../move-paper.js';
import { daysOf } from '../place-of-paper.js';
import { voidCurrentVersion } from '../signing/void-version.js';
import { amendmentName, writeParts } from './apply-amendment.js';
import { placeBefore, restorePlace } from './place-before.js';
import type { OfPaper } from './withdraw-amendment.js';

type Standing = PaperStanding<PlacementPaperType>;

/** Reverts the changes of an amendment in force, unless something depends on them. Requires locks on placement, paper and amendment. */
export async function undoAmendment(work: UnitOfWork, one: OfPaper, placement: Placement): Promise<ObjectionEffect> {
  const { manager } = work;
  const { type, paperId, amendment } = one;
  const { id, changes } = amendment;
  const all = await amendmentsOf(manager, type, paperId);
  if (all.some(({ number, state }) => number > amendment.number && (isOutForSignature(state) || isHoldingAmendment(state))))
    return 'stays_later_amendment';
  const before = await standingBefore(manager, one, all);
  const parts = await partsOf(manager, type, paperId);
  if (before === null) return 'stays_changed';
  const made = amendmentPaperOf(type).amend(before, changes);
  const days = hasOwnDays(amendment) ? made.days : daysOf(placement);
  if (!isSame(type, made, { parts: contentOf(parts), days })) return 'stays_changed';
  const name = amendmentName(amendment);
  const entityType = PLACEMENT_PAPERS[type].amendment;
  const movesPlace = amendmentPaperOf(type).movesPlace(changes);
  const place = await placeBefore(manager, placement, { entityType, id, name, movesPlace, days: before.days });
  if (typeof place === 'string') return place;
  await writeParts(work, { type, paperId }, parts, before.parts, name);
  if (movesPlace) await restorePlace(work, placement, place, { name, told: { entityType: type, entityId: paperId } });
  if ('interruption' in changes && changes.interruption)
    await manager.update(Amendment, { id }, { resumedAt: () => 'coalesce(resumed_at, now())' });
  return 'undone';
}

/** An amendment of a contract stores the days from before it. */
const hasOwnDays = (amendment: OfPaper['amendment']) => 'startOn' in amendment;

/** The paper as signed, with the amendments before this one; null without a signed version. */
async function standingBefore(
  manager: EntityManager,
  { type, paperId, amendment }: OfPaper,
  all: readonly OfPaper['amendment'][],
): Promise<Standing | null> {
  const signed = await currentVersion(manager, paperRef(type, paperId));
  const own = 'startOn' in amendment ? { startOn: amendment.startOn, endOn: amendment.endOn } : null;
  const days = own ?? (await manager.findOneByOrFail(Agreement, { id: paperId })).validated;
  if (signed === null || days === null) return null;
  const held = all.filter(({ number, state }) => number < amendment.number && isHoldingAmendment(state));
  const original: Standing = { parts: signed.parts, days: { startOn: days.startOn, endOn: days.endOn } };
  const before = consolidated(type, original, held);
  return own === null ? before : { ...before, days: own };
}

function isSame(type: PlacementPaperType, one: Standing, other: Standing): boolean {
  const parties = PAPER_SIDES.map((side) => PLACEMENT_PAPERS[type].partyOf[side]);
  return (
    isDeepStrictEqual(one.days, other.days) &&
    parties.every((party) => isDeepStrictEqual(partIn(one.parts, party), partIn(other.parts, party)))
  );
}

/** Voids the signed amendments of a void paper, which is locked. Their changes go into its next version. */
export async function dropHeldAmendments(work: UnitOfWork, type: PlacementPaperType, paperId: string, reason: string): Promise<void> {
  const at = await databaseNow(work.manager);
  for (const amendment of await amendmentsOf(work.manager, type, paperId)) {
    if (!isHoldingAmendment(amendment.state)) continue;
    await voidCurrentVersion(work, paperRef(type, paperId, amendment.id), { reason, at }, SYSTEM);
    const changes = { objectionEffect: 'fell_with_paper' as const };
    await movePaper<AmendmentType>(
      work,
      PLACEMENT_PAPERS[type].amendment,
      amendment,
      { to: 'refused', act: 'object_to_scan', comment: reason, changes },
      SYSTEM,
    );
  }
}
