import { type Placement, StateChange, SYSTEM } from '@seve/database';
import type { ObjectionEffect, PlacementState } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { movePlacement } from '../../transitions/move-placement.js';
import { areDaysTaken, type Days, moveDays } from '../place-of-paper.js';

export interface AppliedToPlace {
  entityType: 'amendment' | 'contract_amendment';
  id: string;
  /** Comment of its moves in the history. */
  name: string;
  /** Changes days or state of the placement, besides the parts of the paper. */
  movesPlace: boolean;
  /** Days before the amendment. */
  days: Days;
}

interface PlaceBefore {
  days: Days;
  state: PlacementState;
}

type Stays = Extract<ObjectionEffect, 'stays_place_moved' | 'stays_days_taken'>;

/** Returns days and state of the placement before the amendment, or the reason why they cannot be restored. Requires the lock on the placement and its student. */
export async function placeBefore(
  manager: EntityManager,
  placement: Placement,
  { entityType, id, name, movesPlace, days }: AppliedToPlace,
): Promise<PlaceBefore | Stays> {
  if (!movesPlace) return { days, state: placement.state };
  const signed = await manager.findOne(StateChange, {
    where: { entityType, entityId: id, toState: 'signed' },
    order: { createdAt: 'DESC' },
  });
  const moves = await manager.find(StateChange, {
    where: { entityType: 'placement', entityId: placement.id, toState: Not(IsNull()) },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
  const since = moves.filter(({ createdAt }) => signed !== null && createdAt >= signed.createdAt);
  if (signed === null || since.some(({ comment }) => comment !== name)) return 'stays_place_moved';
  if (await areDaysTaken(manager, placement, days)) return 'stays_days_taken';
  return { days, state: (since[0]?.fromState as PlacementState | undefined) ?? placement.state };
}

/** Restores days and state of the placement. */
export async function restorePlace(
  work: UnitOfWork,
  placement: Placement,
  { days, state }: PlaceBefore,
  { name, told }: { name: string; told: Parameters<typeof moveDays>[3] },
): Promise<void> {
  await moveDays(work, placement, days, told);
  if (placement.state !== state) await movePlacement(work, placement, { to: state, act: 'take_back', comment: name }, SYSTEM);
}
