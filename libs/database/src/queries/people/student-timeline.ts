import type { ContactKind, Role, Via } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../rows.js';
import { Parameters } from '../parameters.js';

export const TIMELINE_KINDS = ['application', 'invitation', 'note', 'signed_up', 'agreed'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** One event in a student's search. */
export interface TimelineRow {
  id: string;
  kind: TimelineKind;
  at: Date;
  /** Instant as text, because a Date would lose its microseconds. */
  atKey: string;
  /** New state of the application or of the invitation. */
  state: string | null;
  by: Role | null;
  /** Channel by which an application or an invitation moved. */
  via: Via | null;
  offerId: string | null;
  offerTitle: string | null;
  companyName: string | null;
  noteKind: ContactKind | null;
  noteOn: string | null;
  text: string | null;
  authorAccountId: string | null;
  authorName: string | null;
  createdAt: Date | null;
}

/** SQL of the site: an invitation has none of its own and uses its offer's; an application has its own, because it may have no offer. */
const SITE = {
  application: 'thing.company_site_id',
  application_draft: 'thing.company_site_id',
  invitation_to_apply: 'offer.company_site_id',
};

const MOVES = (kind: 'application' | 'invitation', table: keyof typeof SITE) => `
  select change.id, '${kind}' as kind, change.created_at as at, change.to_state as state, change.actor_role as by, change.via as via,
    offer.id as offer_id, offer.title as offer_title, company.name as company_name,
    null as note_kind, null::date as note_on, null as text, null::uuid as author_account_id, null as author_name, null::timestamptz as created_at
  from ${table} thing left join offer on offer.id = thing.offer_id
  join company_site on company_site.id = ${SITE[table]} join company on company.id = company_site.company_id
  join state_change change on change.entity_type = '${table === 'application_draft' ? 'application' : table}' and change.entity_id = thing.id and change.to_state is not null
  where thing.student_id = $1`;

/** SQL: a note of today is placed at the minute of writing, an older one at noon of its day. */
const NOTE_AT = `case when (note.created_at at time zone 'Europe/Paris')::date = note.happened_on then note.created_at
  else (note.happened_on + time '12:00') at time zone 'Europe/Paris' end`;

/** SQL: role of the person of the school who agreed; `teacher` if the membership is unknown. */
const AGREED_BY = `coalesce((select member.role from membership member
  where member.account_id = student.school_agreed_by_account_id and member.school_id = $2 order by member.from_at desc limit 1), 'teacher')`;

const EVENTS = `
  ${MOVES('application', 'application')}
  union all ${MOVES('application', 'application_draft')} and thing.proposed_by_account_id is not null
  union all ${MOVES('invitation', 'invitation_to_apply')} and thing.held_at is null
  union all
  select note.id, 'note', ${NOTE_AT}, null, null, null, null, null, null, note.kind, note.happened_on, note.text, note.author_account_id,
    author.first_name || ' ' || author.last_name, note.created_at
  from contact_note note join account author on author.id = note.author_account_id
  where note.student_id = $1 and exists (select 1 from membership member where member.account_id = author.id and member.school_id = $2)
  union all
  select account.id, 'signed_up', account.created_at, null, 'student', null, null, null, null, null, null, null, null, null, null
  from student join account on account.id = student.account_id where student.id = $1
  union all
  select student.id, 'agreed', student.school_agreed_at, null, ${AGREED_BY}, null, null, null, null, null, null, null, null, null, null
  from student where student.id = $1 and student.school_agreed_at is not null`;

/** Returns the events of the student, the newest first; notes, if read, are those of teachers of the school. Raw: a union. */
export async function timelineOfStudent(
  manager: EntityManager,
  { studentId, schoolId, isNoted }: { studentId: string; schoolId: string; isNoted: boolean },
  page: { after: readonly [at: string, id: string] | null; limit: number },
): Promise<TimelineRow[]> {
  const value = new Parameters();
  value.add(studentId);
  value.add(schoolId);
  const noted = value.add(isNoted);
  const after = page.after && `and (at, id) < (${value.add(page.after[0])}::timestamptz, ${value.add(page.after[1])}::uuid)`;
  return rowsOf<TimelineRow>(
    manager,
    {
      id: 'id',
      kind: 'kind',
      at: 'at',
      atKey: 'at::text',
      state: 'state',
      by: 'by',
      via: 'via',
      offerId: 'offer_id',
      offerTitle: 'offer_title',
      companyName: 'company_name',
      noteKind: 'note_kind',
      noteOn: 'note_on',
      text: 'text',
      authorAccountId: 'author_account_id',
      authorName: 'author_name',
      createdAt: 'created_at',
    },
    `from (${EVENTS}) event where (${noted}::boolean or kind <> 'note') ${after ?? ''} order by at desc, id desc limit ${value.add(page.limit)}`,
    value.all,
  );
}
