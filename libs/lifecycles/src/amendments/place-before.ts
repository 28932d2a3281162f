import { type Placement, StateChange, SYSTEM } from '@seve/database';
import type { ObjectionEffect, PlacementState } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { movePlacement } from '../transitions/move-placement.js';
import { areDaysTaken, type Days, moveDays } from './apply-amendment.js';

export interface AppliedToPlace {
  entityType: 'amendment' | 'contract_amendment';
  id: string;
  /** As the history names it. */
  name: string;
  /** Days, interruption or end: it moves the place, beside the words of the paper. */
  movesPlace: boolean;
  /** Before it. */
  days: Days;
}

interface PlaceBefore {
  days: Days;
  state: PlacementState;
}

type Stays = Extract<ObjectionEffect, 'stays_place_moved' | 'stays_days_taken'>;

/** Days and state of the place before an amendment that moved it; why they cannot come back otherwise. The placement is locked with its student. */
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

/** The place has these days and this state again. */
export async function restorePlace(
  work: UnitOfWork,
  placement: Placement,
  { days, state }: PlaceBefore,
  { name, told }: { name: string; told: Parameters<typeof moveDays>[3] },
): Promise<void> {
  await moveDays(work, placement, days, told);
  if (placement.state !== state) await movePlacement(work, placement, { to: state, act: 'take_back', comment: name }, SYSTEM);
}
