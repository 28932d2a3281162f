import { type CivilDate, CORRECTION_DAYS } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { assignments } from '../../personal/erase-person.js';
import { PERSONAL_TABLES } from '../../personal/personal-tables.js';
import { rowsOf } from '../../rows.js';

/** An application that has ended, whose letter, answers or file are still there. */
export interface EndedApplication {
  id: string;
  endedOn: CivilDate;
  isMinor: boolean;
  /** Day of the consent to be kept for later. */
  poolAgreedOn: CivilDate | null;
}

/** What a student may take up again stays with its content until the time of an adult; companies read nothing of it any more. */
const AT_ONCE = `'rejected', 'declined', 'expired', 'expired_by_student', 'closed_with_offer', 'cancelled'`;
const LATER = `'withdrawn', 'obsolete', 'pool'`;
const ENDED_ON = `(coalesce(application.answered_at, application.updated_at) at time zone 'Europe/Paris')::date`;
const IS_MINOR = `coalesce(student.birth_date > $1::date - interval '18 years', false)`;
const HAS_CONTENT = `(motivation <> '' or answers <> '{}' or cv_file_id is not null or match_snapshot is not null or company_message is not null
  or proposal is not null or before_answer is not null)`;
/** A refusal noted on the phone may be corrected by the company. */
const MAY_BE_CORRECTED = `exists (select 1 from state_change change where change.entity_id = application.id and change.act = 'refuse_by_phone'
  and change.created_at > $1::date - interval '${CORRECTION_DAYS} days')`;

/** Ended before `since`, or of a minor, the oldest first. Raw: an age, and dates of Paris. */
export const endedWithContent = (
  manager: EntityManager,
  { today, since, limit }: { today: CivilDate; since: CivilDate; limit: number },
): Promise<EndedApplication[]> =>
  rowsOf<EndedApplication>(
    manager,
    {
      id: 'application.id',
      endedOn: `${ENDED_ON}::text`,
      isMinor: `${IS_MINOR} and status in (${AT_ONCE})`,
      poolAgreedOn: `(pool_agreed_at at time zone 'Europe/Paris')::date::text`,
    },
    `from application join student on student.id = application.student_id
     where status in (${AT_ONCE}, ${LATER}) and (status <> 'pool' or pool_agreed_at is not null) and ${HAS_CONTENT}
       and (${ENDED_ON} <= $2::date or (${IS_MINOR} and status in (${AT_ONCE}) and not ${MAY_BE_CORRECTED}))
     order by application.updated_at limit $3`,
    [today, since, limit],
  );

const OF_APPLICATIONS: Readonly<Record<string, string>> = {
  interview: 'application_id = any($1)',
  escalation_call: 'escalation_id in (select id from escalation where application_id = any($1))',
  application: 'id = any($1)',
};

/** Empties what the declarations empty of these applications; names, dates and decisions stay. Raw: tables of the declarations. */
export async function emptyApplications(manager: EntityManager, ids: readonly string[]): Promise<void> {
  for (const table of PERSONAL_TABLES) {
    const condition = OF_APPLICATIONS[table.table];
    if (condition) await manager.query(`update "${table.table}" set ${assignments(table)} where ${condition}`, [ids]);
  }
}

/** Deletes CVs that were replaced and are in no application any more. Returns their names in the file store. Raw: a set without another. */
export async function deleteUnusedCvs(manager: EntityManager): Promise<string[]> {
  const [rows] = await manager.query<[{ id: string; rebuilt_id: string | null }[], number]>(
    `delete from cv_file where replaced_at is not null and not exists (select 1 from application where application.cv_file_id = cv_file.id)
       and not exists (select 1 from application_draft where application_draft.cv_file_id = cv_file.id) returning id, rebuilt_id`,
  );
  return rows.flatMap(({ id, rebuilt_id }) => (rebuilt_id === null ? [id] : [id, rebuilt_id]));
}
