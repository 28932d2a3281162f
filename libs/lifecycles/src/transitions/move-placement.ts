import { type Actor, Placement, placesOfStudent, recordMoves, Student } from '@seve/database';
import {
  InvalidTransition,
  isHosted,
  move,
  PLACED_PLACEMENT_STATES,
  PLACEMENT_TABLE,
  type PlacementAct,
  type PlacementState,
  reboundOf,
  type SearchState,
} from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { In } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { v7 as uuid } from 'uuid';
import { cancelPapers } from '../papers/cancel-papers.js';

type NewPlacement = Omit<QueryDeepPartialEntity<Placement>, 'id'> & Pick<Placement, 'studentId' | 'state'>;

/** Creates a placement with its history row; its student, whose row is locked, then counts as placed. Returns its id. */
export async function beginPlacement(work: UnitOfWork, placement: NewPlacement, by: Actor): Promise<string> {
  const id = uuid();
  await work.manager.insert(Placement, { id, ...placement });
  await keepLevel(work, { id, state: placement.state });
  await recordMoves(work.manager, by, { entityType: 'placement', entityId: id, from: null, to: placement.state });
  await followPlacements(work, placement.studentId);
  return id;
}

interface Moved {
  changes?: QueryDeepPartialEntity<Placement>;
  comment?: string;
  reasonCode?: string;
}

/**
 * Moves a placement through its status table and updates whether its student, whose row is locked, counts as placed. @throws
 * InvalidTransition, also when it has moved meanwhile
 */
export async function movePlacement(
  work: UnitOfWork,
  { id, studentId, state }: Pick<Placement, 'id' | 'studentId' | 'state'>,
  { to, act, changes = {}, comment, reasonCode }: Moved & { to: PlacementState; act: PlacementAct },
  by: Actor,
): Promise<void> {
  const next = move(PLACEMENT_TABLE, state, to, by.role, act);
  const moved = { ...changes, state: next, version: () => 'version + 1', updatedAt: () => 'now()' };
  const { affected } = await work.manager.update(Placement, { id, state }, moved);
  if (affected !== 1) throw new InvalidTransition('status.not-allowed');
  await recordMoves(work.manager, by, { entityType: 'placement', entityId: id, from: state, to: next, act, comment, reasonCode });
  await keepLevel(work, { id, state: next });
  if (next === 'cancelled') await cancelPapers(work, { placementId: id, reason: comment ?? '' }, by);
  await followPlacements(work, studentId);
}

/**
 * Stores the level of the student's class in an agreed place, so that a later class does not change it. Raw: one column of a joined row.
 */
async function keepLevel({ manager }: UnitOfWork, { id, state }: Pick<Placement, 'id' | 'state'>): Promise<void> {
  if (!isHosted(state)) return;
  await manager.query(
    `update placement set student_level = class_group.level from student join class_group on class_group.id = student.class_group_id
     where placement.id = $1 and placement.student_level is null and student.id = placement.student_id`,
    [id],
  );
}

/**
 * Updates whether a student counts as placed: a placement occupies its days and no other was lost since. Enqueues matching if that has
 * changed.
 */
export async function followPlacements(work: UnitOfWork, studentId: string): Promise<void> {
  const { manager } = work;
  const { searchState, version } = await manager.findOneByOrFail(Student, { id: studentId });
  const isHeld = await manager.existsBy(Placement, { studentId, state: In([...PLACED_PLACEMENT_STATES]) });
  const [clock] = await manager.query<{ today: string }[]>(`select (now() at time zone 'Europe/Paris')::date::text as today`);
  const rebound = reboundOf(await placesOfStudent(manager, studentId), clock?.today ?? '');
  const next: SearchState = isHeld && rebound === null ? 'placed' : 'searching';
  if (next === searchState) return;
  await manager.update(Student, { id: studentId }, { searchState: next, version: version + 1, updatedAt: () => 'now()' });
  await work.enqueue('match-student', { studentId, version: version + 1 });
}
