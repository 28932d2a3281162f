import type { OfferKind, PlacementState, Role } from '@seve/domain';
import { v7 as uuid } from 'uuid';
import type { World } from '../world.js';
import { dayIn } from './days.js';

interface LostPlace {
  studentId: string;
  state?: Extract<PlacementState, 'interrupted' | 'ended_early' | 'cancelled'>;
  kind?: OfferKind;
  from?: PlacementState;
  by?: Role;
  /** First and last day, in days from today. */
  days?: readonly [from: number, to: number];
}

/** Inserts a place at a host without account, ended by this move, with its history; the student is searching again. Returns its id. */
export async function lostPlace(
  world: World,
  { studentId, state = 'ended_early', kind = 'internship', from = 'active', by = 'school_staff', days = [-20, 40] }: LostPlace,
): Promise<string> {
  const id = uuid();
  await world.query(
    `insert into placement (id, source, state, student_id, kind, start_on, end_on, host_name) values ($1, 'declared', $2, $3, $4, $5, $6, 'Moulins de la Somme')`,
    [id, state, studentId, kind, dayIn(days[0]), dayIn(days[1])],
  );
  await movedBy(world, id, { from, to: state, by });
  return id;
}

/** Inserts the history of a placement's move. */
export async function movedBy(
  world: World,
  placementId: string,
  { from, to, by }: { from: PlacementState; to: PlacementState; by: Role },
): Promise<void> {
  await world.query(
    `insert into state_change (id, entity_type, entity_id, from_state, to_state, actor_role, via, created_at)
     values ($1, 'placement', $2, $3, $4, $5, 'app', clock_timestamp())`,
    [uuid(), placementId, from, to, by],
  );
}
