import { isDeepStrictEqual } from 'node:util';
import {
  Agreement,
  Amendment,
  amendmentsOf,
  contentOf,
  currentVersion,
  databaseNow,
  lockVersion,
  type Placement,
  partsOf,
  SYSTEM,
} from '@seve/database';
import { type AgreementParts, consolidated, isAmendmentOut, isHoldingAmendment, type ObjectionEffect, type Standing } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import type { EntityManager } from 'typeorm';
import { voidVersion } from '../signing/void-version.js';
import { amendmentName, daysOf, writeParts } from './apply-amendment.js';
import { moveAmendment } from './move-amendment.js';
import { placeBefore, restorePlace } from './place-before.js';

/** Reverts the changes of an amendment in force, unless something depends on them. Requires locks on placement, agreement and amendment. */
export async function undoAmendment(work: UnitOfWork, amendment: Amendment, placement: Placement): Promise<ObjectionEffect> {
  const { manager } = work;
  const { id, agreementId, number, changes } = amendment;
  const amendments = await amendmentsOf(manager, agreementId);
  if (amendments.some((one) => one.number > number && (isAmendmentOut(one.state) || isHoldingAmendment(one.state))))
    return 'stays_later_amendment';
  const before = await standingBefore(manager, amendment, amendments);
  const parts = await partsOf(manager, agreementId);
  if (before === null || !isAsMade(consolidated(before, [amendment]), { parts: contentOf(parts), days: daysOf(placement) }))
    return 'stays_changed';
  const name = amendmentName(amendment);
  const movesPlace = Boolean(changes.days ?? changes.interruption ?? changes.earlyEnd);
  const place = await placeBefore(manager, placement, { entityType: 'amendment', id, name, movesPlace, days: before.days });
  if (typeof place === 'string') return place;
  await writeParts(work, agreementId, parts, before.parts, name);
  await restorePlace(work, placement, place, { name, told: { entityType: 'agreement', entityId: agreementId } });
  if (changes.interruption) await manager.update(Amendment, { id }, { resumedAt: () => 'coalesce(resumed_at, now())' });
  return 'undone';
}

/** The agreement as signed, with the amendments before this one; null without a signed version. */
async function standingBefore(
  manager: EntityManager,
  { agreementId, number }: Amendment,
  all: readonly Amendment[],
): Promise<Standing | null> {
  const { validated } = await manager.findOneByOrFail(Agreement, { id: agreementId });
  const signed = await currentVersion(manager, { agreementId, amendmentId: null });
  if (validated === null || signed === null) return null;
  const original = { parts: signed.parts as AgreementParts, days: { startOn: validated.startOn, endOn: validated.endOn } };
  return consolidated(
    original,
    all.filter((one) => one.number < number && isHoldingAmendment(one.state)),
  );
}

const isAsMade = (made: Standing, stands: Standing): boolean =>
  isDeepStrictEqual(
    { host: made.parts.host, school: made.parts.school, days: made.days },
    { host: stands.parts.host, school: stands.parts.school, days: stands.days },
  );

/** Voids the signed amendments of a void agreement, which is locked. Their changes go into its next version. */
export async function dropHeldAmendments(work: UnitOfWork, agreementId: string, reason: string): Promise<void> {
  const { manager } = work;
  const at = await databaseNow(manager);
  for (const amendment of await amendmentsOf(manager, agreementId)) {
    if (!isHoldingAmendment(amendment.state)) continue;
    const version = await currentVersion(manager, { agreementId, amendmentId: amendment.id });
    if (version !== null) await voidVersion(work, await lockVersion(manager, version.id), { reason, at }, SYSTEM);
    const changes = { objectionEffect: 'fell_with_paper' as const };
    await moveAmendment(work, amendment, { to: 'refused', act: 'object_to_scan', comment: reason, changes }, SYSTEM);
  }
}
