import { LOST_PLACEMENT_STATES, type PlacesOfStudent } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { placing } from '../../entities/placement.entity.js';
import { oneOf } from '../../one-of.js';
import { rowsOf } from '../../rows.js';
import { HOST, HOST_NAME } from './host.js';

const MS = (instant: string) => `(extract(epoch from ${instant}) * 1000)::bigint`;
const IS_LOST = oneOf('placement.state', LOST_PLACEMENT_STATES);

/** SQL: end of the period of the student's programme in which a placement began. */
const PERIOD_END = `(select max(period.end_on) from placement_period period
  join class_group own_class on own_class.programme_id = period.programme_id and own_class.id = student.class_group_id
  where period.kind = placement.kind and placement.start_on between period.start_on and period.end_on)`;

/** SQL: places of a `student` as input of `reboundOf` of the domain. */
export const PLACES_OF_STUDENT = `json_build_object(
  'lost', (select coalesce(json_agg(json_build_object('id', placement.id, 'kind', placement.kind, 'state', placement.state, 'hostName', ${HOST_NAME},
      'startOn', placement.start_on, 'endOn', placement.end_on, 'lostAt', ${MS('loss.created_at')}, 'lostFrom', loss.from_state,
      'lostBy', loss.actor_role, 'periodEndsOn', ${PERIOD_END}) order by loss.created_at desc), '[]')
    from placement ${HOST}
    join lateral (select change.created_at, change.from_state, change.actor_role from state_change change
      where change.entity_type = 'placement' and change.entity_id = placement.id and change.to_state = placement.state
      order by change.created_at desc limit 1) loss on true
    where placement.student_id = student.id and ${IS_LOST}),
  'held', (select coalesce(json_agg(json_build_object('startOn', held.start_on, 'endOn', held.end_on, 'createdAt', ${MS('held.created_at')})), '[]')
    from placement held where held.student_id = student.id and ${placing('held')}))`;

/** Returns the places of these students, by id. Raw: two sets as JSON, in one round trip. */
export async function placesOfStudents(manager: EntityManager, studentIds: readonly string[]): Promise<Map<string, PlacesOfStudent>> {
  const rows = await rowsOf<{ id: string; places: PlacesOfStudent }>(
    manager,
    { id: 'student.id', places: PLACES_OF_STUDENT },
    'from student where student.id = any($1)',
    [studentIds],
  );
  return new Map(rows.map(({ id, places }) => [id, places]));
}

export const placesOfStudent = async (manager: EntityManager, studentId: string): Promise<PlacesOfStudent> =>
  (await placesOfStudents(manager, [studentId])).get(studentId) ?? { lost: [], held: [] };

/** Returns students of current classes, of one school or of all, who have lost a place; the domain decides whether a rebound applies. */
export const lostPlaces = (manager: EntityManager, schoolId: string | null): Promise<{ schoolId: string; places: PlacesOfStudent }[]> =>
  rowsOf<{ schoolId: string; places: PlacesOfStudent }>(
    manager,
    { schoolId: 'class_group.school_id', places: PLACES_OF_STUDENT },
    `from student join class_group on class_group.id = student.class_group_id and class_group.archived_at is null
     where student.id in (select placement.student_id from placement where ${IS_LOST}) and ($1::uuid is null or class_group.school_id = $1)`,
    [schoolId],
  );
