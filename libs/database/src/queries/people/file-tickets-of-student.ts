import type { PersonRole } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { Parameters } from '../parameters.js';

export interface FileTicketRow {
  id: string;
  openedAt: Date;
  openedKey: string;
  readerRole: PersonRole;
  reason: string;
}

/** Who opened this student's file and why, the newest first. */
export async function fileTicketsOfStudent(
  manager: EntityManager,
  studentId: string,
  page: { after: readonly [openedAt: string, id: string] | null; limit: number },
): Promise<FileTicketRow[]> {
  const value = new Parameters();
  const owner = value.add(studentId);
  const after =
    page.after && `and (ticket.opened_at, ticket.id) < (${value.add(page.after[0])}::timestamptz, ${value.add(page.after[1])}::uuid)`;
  return manager.query(
    `select ticket.id, ticket.opened_at as "openedAt", ticket.opened_at::text as "openedKey", ticket.reason,
       case when exists (select 1 from teacher where teacher.account_id = ticket.opened_by_account_id) then 'teacher'
         else 'campus_coordinator' end as "readerRole"
     from file_ticket ticket where ticket.student_id = ${owner} ${after ?? ''}
     order by ticket.opened_at desc, ticket.id desc limit ${value.add(page.limit)}`,
    value.all,
  );
}
