import type { PersonRole } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { FileTicket } from '../../entities/follow-up.entities.js';
import { rowsBy, sql } from '../../rows.js';

export interface FileTicketRow {
  id: string;
  openedAt: Date;
  openedKey: string;
  readerRole: PersonRole;
  reason: string;
}

/** Who opened this student's file and why, the newest first. */
export function fileTicketsOfStudent(
  manager: EntityManager,
  studentId: string,
  page: { after: readonly [openedAt: string, id: string] | null; limit: number },
): Promise<FileTicketRow[]> {
  const tickets = manager
    .createQueryBuilder(FileTicket, 'ticket')
    .where({ studentId })
    .orderBy('ticket.openedAt', 'DESC')
    .addOrderBy('ticket.id', 'DESC')
    .limit(page.limit);
  if (page.after) {
    const [openedAt, id] = page.after;
    tickets.andWhere('(ticket.openedAt, ticket.id) < (:openedAt::timestamptz, :id::uuid)', { openedAt, id });
  }
  return rowsBy<FileTicketRow, { ticket: FileTicket }>(tickets, {
    id: 'ticket.id',
    openedAt: 'ticket.openedAt',
    openedKey: sql('cast(ticket.openedAt as text)'),
    readerRole:
      sql(`case when exists (select 1 from membership member where member.account_id = ticket.openedByAccountId and member.role = 'teacher')
        then 'teacher' else 'campus_coordinator' end`),
    reason: 'ticket.reason',
  });
}
