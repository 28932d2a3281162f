import type { AuditAct, AuditCode, AuditThing, Role } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../../rows.js';
import { Parameters } from '../../parameters.js';

export interface AuditRow {
  id: string;
  at: Date;
  /** Instant with microseconds, for the cursor. */
  atKey: string;
  act: AuditAct;
  on: AuditThing;
  code: AuditCode | null;
  role: Role | null;
  /** Null for a visitor, the system, an erased account, and a student, except in the log of the student's school. */
  actorName: string | null;
  /** Null if the row was deleted or has no name. */
  thingName: string | null;
  schoolName: string | null;
  companyName: string | null;
  /** Session code, equal for all entries of one session; `address` likewise for one client address. */
  session: string | null;
  address: string | null;
}

export interface AuditFilter {
  /** School or company whose log is read; all entries if both are null. */
  schoolId: string | null;
  companyId: string | null;
  acts: readonly AuditAct[] | null;
  /** First and last civil day, included. */
  from: string | null;
  to: string | null;
}

interface Page {
  after: readonly [atKey: string, id: string] | null;
  limit: number;
}

/** Column with a detail code, not an error message. */
const CODE = 'entry.code';

const NAMED = {
  actorName: 'actor.name',
  thingName: `coalesce(about.name, student.first_name || ' ' || student.last_name, class_group.name, company_of.name, school_of.name)`,
};
/** Names of students are hidden from the campus and from companies. */
const WITHOUT_STUDENTS = {
  actorName: "case when entry.actor_role = 'student' then null else actor.name end",
  thingName: `coalesce(case when not exists (select 1 from student own where own.account_id = about.id) then about.name end,
    class_group.name, company_of.name, school_of.name)`,
};

const DAY_START = (day: string) => `(${day}::date::timestamp at time zone 'Europe/Paris')`;

/** Returns entries of the audit log with current names, the newest first. Raw: the thing is joined by its type. */
export function auditLog(manager: EntityManager, { schoolId, companyId, acts, from, to }: AuditFilter, page: Page): Promise<AuditRow[]> {
  const value = new Parameters();
  const conditions = ['true'];
  if (schoolId) conditions.push(`entry.school_id = ${value.add(schoolId)}`);
  if (companyId) conditions.push(`entry.company_id = ${value.add(companyId)}`);
  if (acts) conditions.push(`entry.act = any(${value.add(acts)})`);
  if (from) conditions.push(`entry.created_at >= ${DAY_START(value.add(from))}`);
  if (to) conditions.push(`entry.created_at < ${DAY_START(`(${value.add(to)}::date + 1)`)}`);
  if (page.after)
    conditions.push(`(entry.created_at, entry.id) < (${value.add(page.after[0])}::timestamptz, ${value.add(page.after[1])}::uuid)`);
  return rowsOf<AuditRow>(
    manager,
    {
      id: 'entry.id',
      at: 'entry.created_at',
      atKey: 'entry.created_at::text',
      act: 'entry.act',
      on: 'entry.entity_type',
      code: CODE,
      role: 'entry.actor_role',
      ...(schoolId ? NAMED : WITHOUT_STUDENTS),
      schoolName: 'school.name',
      companyName: 'company.name',
      session: 'right(entry.session_id::text, 8)',
      address: 'left(entry.address_hash, 8)',
    },
    `from (select * from audit_entry entry where ${conditions.join(' and ')}
           order by entry.created_at desc, entry.id desc limit ${value.add(page.limit)}) entry
     left join account actor on actor.id = entry.actor_account_id
     left join account about on entry.entity_type = 'account' and about.id = entry.entity_id
     left join student on entry.entity_type = 'student' and student.id = entry.entity_id
     left join class_group on entry.entity_type = 'class_group' and class_group.id = entry.entity_id
     left join company company_of on entry.entity_type = 'company' and company_of.id = entry.entity_id
     left join school school_of on entry.entity_type = 'school' and school_of.id = entry.entity_id
     left join school on school.id = entry.school_id
     left join company on company.id = entry.company_id
     order by entry.created_at desc, entry.id desc`,
    value.all,
  );
}
