import { AgreementPart, Amendment, contentOf, Placement, partsOf, recordEdit, Student, SYSTEM } from '@seve/database';
import { type AgreementParts, amendedDays, amendedParts, type CivilDate, Conflict, overlaps, PLACED_PLACEMENT_STATES } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { type EntityManager, In, Not } from 'typeorm';
import { movePlacement } from '../transitions/move-placement.js';

/** Comment of its moves in the history. */
export const amendmentName = ({ number }: Pick<Amendment, 'number'>): string => `Avenant n°\u00a0${number}`;

/** Student and placement, locked before the agreement and its amendments, as every act on days locks them. */
export async function lockPlacement({ manager }: UnitOfWork, id: string): Promise<Placement> {
  const { studentId } = await manager.findOneByOrFail(Placement, { id });
  await manager.findOneOrFail(Student, { where: { id: studentId }, lock: { mode: 'pessimistic_write' } });
  return manager.findOneOrFail(Placement, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** All have signed: parts and days of the placement say what the amendment says. @throws Conflict for days that another place has taken */
export async function applyAmendment(work: UnitOfWork, amendment: Amendment, placement: Placement, today: CivilDate): Promise<void> {
  const { manager } = work;
  const { agreementId, changes } = amendment;
  const parts = await partsOf(manager, agreementId);
  const amended = amendedParts(contentOf(parts), changes);
  await writeParts(work, agreementId, parts, amended, amendmentName(amendment));
  await moveDays(work, placement, amendedDays(daysOf(placement), changes), { entityType: 'agreement', entityId: agreementId });
  await followAmendment(work, amendment, await manager.findOneByOrFail(Placement, { id: placement.id }), today);
}

/** Writes the parts of an agreement, as an amendment makes them or as they were before it. */
export async function writeParts(
  { manager }: UnitOfWork,
  agreementId: string,
  parts: Awaited<ReturnType<typeof partsOf>>,
  next: AgreementParts,
  comment: string,
): Promise<void> {
  for (const party of ['host', 'school'] as const) {
    const edit = {
      entityType: 'agreement' as const,
      entityId: agreementId,
      before: { ...parts[party].content },
      after: { ...next[party] },
    };
    const fields = await recordEdit<object>(manager, SYSTEM, { ...edit, comment });
    if (fields.length === 0) continue;
    const content = { content: next[party] as object, version: () => 'version + 1', updatedAt: () => 'now()' };
    await manager.update(AgreementPart, { agreementId, party }, content);
  }
}

export interface Days {
  startOn: CivilDate;
  endOn: CivilDate;
}

export const daysOf = ({ startOn, endOn }: Placement): Days => ({ startOn, endOn: endOn ?? startOn });

/** Whether another placement of the student takes some of these days. */
export async function areDaysTaken(manager: EntityManager, { id, studentId }: Placement, days: Days): Promise<boolean> {
  const others = await manager.findBy(Placement, { studentId, id: Not(id), state: In([...PLACED_PLACEMENT_STATES]) });
  return others.some((one) => overlaps(one, days));
}

/** The placement, which is locked with its student, has these days. @throws Conflict for days that another place has taken */
export async function moveDays(
  { manager }: UnitOfWork,
  placement: Placement,
  { startOn, endOn }: Days,
  told: { entityType: 'agreement' | 'contract'; entityId: string },
): Promise<void> {
  const [before, after] = [daysOf(placement), { startOn, endOn }];
  if (startOn === before.startOn && endOn === before.endOn) return;
  if (await areDaysTaken(manager, placement, after)) throw new Conflict('amendment.days-taken');
  await recordEdit<object>(manager, SYSTEM, { ...told, before, after });
  await manager.update(Placement, { id: placement.id }, { ...after, version: () => 'version + 1' });
}

/** The placement is interrupted, or ends early, once the day of the amendment has come; before it, nothing happens. */
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

/** The last day of an interruption is over. */
export async function endInterruption(work: UnitOfWork, { id, number }: Amendment, placement: Placement): Promise<void> {
  if (placement.state === 'interrupted')
    await movePlacement(work, placement, { to: 'active', act: 'resume', comment: amendmentName({ number }) }, SYSTEM);
  await work.manager.update(Amendment, { id }, { resumedAt: () => 'now()' });
}
