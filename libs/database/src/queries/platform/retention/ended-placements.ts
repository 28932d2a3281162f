import type { CivilDate } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { namelessStudent } from '../../../personal/erase-person.js';
import { emptyApplications } from './ended-applications.js';

interface EndedPlacement {
  id: string;
  studentId: string;
  applicationId: string | null;
}

/**
 * Anonymises placements that ended before `before`: they and their application are attached to a student without a name; kind, days and
 * host stay for figures. A place without end counts from its start. Returns the ids. Raw: sets by an array.
 */
export async function forgetEndedPlacements(
  manager: EntityManager,
  { before, limit }: { before: CivilDate; limit: number },
): Promise<string[]> {
  const ended = await manager.query<EndedPlacement[]>(
    `select placement.id, student_id as "studentId", application_id as "applicationId" from placement
     join student on student.id = placement.student_id
     where coalesce(end_on, start_on) < $1 and student.erased_at is null order by placement.id limit $2 for update of placement skip locked`,
    [before, limit],
  );
  for (const student of new Set(ended.map(({ studentId }) => studentId)))
    await takeOut(
      manager,
      ended.filter(({ studentId }) => studentId === student),
    );
  return ended.map(({ id }) => id);
}

/** Anonymises the places of one student. */
async function takeOut(manager: EntityManager, places: readonly EndedPlacement[]): Promise<void> {
  const [ids, nameless] = [places.map(({ id }) => id), await namelessStudent(manager)];
  const applications = places.flatMap(({ applicationId }) => applicationId ?? []);
  await emptyApplications(manager, applications);
  await manager.query('update application set student_id = $1 where id = any($2)', [nameless, applications]);
  await manager.query('delete from placement_link where placement_id = any($1)', [ids]);
  await manager.query('select forget_agreements($1)', [ids]);
  await manager.query('select forget_contracts($1)', [ids]);
  await manager.query(
    `update placement set student_id = $1, contact_email = null, tutor_name = null, declared_by_account_id = null, version = version + 1
     where id = any($2)`,
    [nameless, ids],
  );
}
