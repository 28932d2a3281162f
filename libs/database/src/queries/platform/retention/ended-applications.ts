import { type CivilDate, CORRECTION_DAYS } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { assignments } from '../../../personal/erase-person.js';
import { PERSONAL_TABLES } from '../../../personal/personal-tables.js';
import { rowsOf } from '../../../rows.js';

/** An ended application whose letter, answers or file still exist. */
export interface EndedApplication {
  id: string;
  endedOn: CivilDate;
  birthDate: CivilDate | null;
  /** Of a minor, and final: its content is deleted at once. */
  goesAtOnce: boolean;
  /** Day of the consent to be kept for later. */
  poolAgreedOn: CivilDate | null;
}

const FINAL = `'rejected', 'declined', 'expired', 'expired_by_student', 'closed_with_offer', 'cancelled'`;
/** SQL: statuses that a student can resume once. */
const LEFT = `'withdrawn', 'obsolete'`;
const ENDED_ON = `(coalesce(application.answered_at, application.updated_at) at time zone 'Europe/Paris')::date`;
const IS_MINOR = `coalesce(student.birth_date > $1::date - interval '18 years', false)`;
const HAS_CONTENT = `(motivation <> '' or answers <> '{}' or cv_file_id is not null or match_snapshot is not null or company_message is not null
  or proposal is not null or before_answer is not null)`;
const HAS_CHANGE = `exists (select 1 from state_change change where change.entity_id = application.id`;
/** SQL: a refusal noted by phone that the company can still correct. */
const MAY_BE_CORRECTED = `${HAS_CHANGE} and change.act = 'refuse_by_phone' and change.created_at > $1::date - interval '${CORRECTION_DAYS} days')`;
const MAY_BE_TAKEN_UP = `not ${HAS_CHANGE} and change.act = 'restore') and (offer.id is null or offer.status = 'published')`;
const GOES_AT_ONCE = `(${IS_MINOR} and ((application.status in (${FINAL}) and not ${MAY_BE_CORRECTED}) or (application.status in (${LEFT}) and not (${MAY_BE_TAKEN_UP}))))`;

/**
 * Returns applications that ended before `since`, are kept in a pool, or are of a minor, by id after `after`; what a student withdrew is
 * closed to companies anyway. Raw: an age, and dates of Paris.
 */
export const endedWithContent = (
  manager: EntityManager,
  { today, since, after, limit }: { today: CivilDate; since: CivilDate; after: string | null; limit: number },
): Promise<EndedApplication[]> =>
  rowsOf<EndedApplication>(
    manager,
    {
      id: 'application.id',
      endedOn: `${ENDED_ON}::text`,
      birthDate: 'student.birth_date::text',
      goesAtOnce: GOES_AT_ONCE,
      poolAgreedOn: `case when application.status = 'pool' then (pool_agreed_at at time zone 'Europe/Paris')::date::text end`,
    },
    `from application join student on student.id = application.student_id left join offer on offer.id = application.offer_id
     where (application.status in (${FINAL}, ${LEFT}) or (application.status = 'pool' and pool_agreed_at is not null)) and ${HAS_CONTENT} and ($3::uuid is null or application.id > $3)
       and (application.status = 'pool' or ${ENDED_ON} <= $2::date or ${GOES_AT_ONCE})
     order by application.id limit $4`,
    [today, since, after, limit],
  );

const OF_APPLICATIONS: Readonly<Record<string, string>> = {
  interview: 'application_id = any($1)',
  escalation_call: 'escalation_id in (select id from escalation where application_id = any($1))',
  application: 'id = any($1)',
};

/** Clears the columns declared as content of these applications; names, dates and decisions stay. Raw: tables of the declarations. */
export async function emptyApplications(manager: EntityManager, ids: readonly string[]): Promise<void> {
  for (const table of PERSONAL_TABLES) {
    const condition = OF_APPLICATIONS[table.table];
    if (condition) await manager.query(`update "${table.table}" set ${assignments(table)} where ${condition}`, [ids]);
  }
}

/** Deletes replaced CVs that no application uses. Returns their names in the file store. Raw: a set without another. */
export async function deleteUnusedCvs(manager: EntityManager): Promise<string[]> {
  const [rows] = await manager.query<[{ id: string; rebuilt_id: string | null }[], number]>(
    `delete from cv_file where replaced_at is not null and not exists (select 1 from application where application.cv_file_id = cv_file.id)
       and not exists (select 1 from application_draft where application_draft.cv_file_id = cv_file.id) returning id, rebuilt_id`,
  );
  return rows.flatMap(({ id, rebuilt_id }) => (rebuilt_id === null ? [id] : [id, rebuilt_id]));
}
