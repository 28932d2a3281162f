import { Placement, recordEdit, Student, SYSTEM } from '@seve/database';
import { type CivilDate, Conflict, overlaps, PLACED_PLACEMENT_STATES, type PlacementPaperType } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { type EntityManager, In, Not } from 'typeorm';
import { movePlacement } from '../transitions/move-placement.js';

/** Locks the student and the placement. Every act on days locks them before the paper and its amendments. */
export async function lockPlacement({ manager }: UnitOfWork, id: string): Promise<Placement> {
  const { studentId } = await manager.findOneByOrFail(Placement, { id });
  await manager.findOneOrFail(Student, { where: { id: studentId }, lock: { mode: 'pessimistic_write' } });
  return manager.findOneOrFail(Placement, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** Moves a prepared placement to `signed`. */
export async function signPlacement(work: UnitOfWork, placementId: string): Promise<void> {
  const placement = await work.manager.findOneByOrFail(Placement, { id: placementId });
  if (placement.state === 'preparing') await movePlacement(work, placement, { to: 'signed', act: 'sign' }, SYSTEM);
}

/** Reopens a signed placement that has not begun. One that has begun continues; the school is told that no signed paper covers it. */
export async function reopenPlacement(work: UnitOfWork, placementId: string): Promise<void> {
  const placement = await work.manager.findOneByOrFail(Placement, { id: placementId });
  if (placement.state === 'signed') await movePlacement(work, placement, { to: 'preparing', act: 'reopen' }, SYSTEM);
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

/** Sets the days of the placement. Requires the lock on the placement and its student. @throws Conflict for days that another place has taken */
export async function moveDays(
  { manager }: UnitOfWork,
  placement: Placement,
  { startOn, endOn }: Days,
  told: { entityType: PlacementPaperType; entityId: string },
): Promise<void> {
  const [before, after] = [daysOf(placement), { startOn, endOn }];
  if (startOn === before.startOn && endOn === before.endOn) return;
  if (await areDaysTaken(manager, placement, after)) throw new Conflict('amendment.days-taken');
  await recordEdit<object>(manager, SYSTEM, { ...told, before, after });
  await manager.update(Placement, { id: placement.id }, { ...after, version: () => 'version + 1' });
}
