import { FILE_READINGS, type FileReading, type Role } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../rows.js';

export interface FileReadingRow {
  id: string;
  openedAt: Date;
  openedKey: string;
  act: FileReading;
  readerRole: Role;
  /** Name of the company that opened the CV. */
  companyName: string | null;
  /** Reason given by a coordinator; null for other readings. */
  reason: string | null;
}

const TICKET: FileReading = 'file_ticket_opened';
/** Audit log entries that duplicate a ticket, which are omitted. */
const TOLD_BY_TICKET: readonly FileReading[] = [TICKET, 'file_read'];

/**
 * Returns who opened this student's file, with the reason where one is required, the newest first. Raw: tickets and the audit log in one
 * list.
 */
export function fileReadingsOfStudent(
  manager: EntityManager,
  studentId: string,
  { after, limit }: { after: readonly [openedAt: string, id: string] | null; limit: number },
): Promise<FileReadingRow[]> {
  return rowsOf<FileReadingRow>(
    manager,
    {
      id: 'reading.id',
      openedAt: 'reading.at',
      openedKey: 'reading.at::text',
      act: 'reading.act',
      readerRole: 'reading.role',
      companyName: 'company.name',
      reason: 'reading.reason',
    },
    `from (
       select ticket.id, ticket.opened_at as at, $2::text as act, 'campus_coordinator' as role, null::uuid as company_id, ticket.reason
       from file_ticket ticket where ticket.student_id = $1
       union all
       select entry.id, entry.created_at, entry.act, entry.actor_role, case when entry.act = 'cv_read' then entry.company_id end, null
       from audit_entry entry where entry.entity_id = $1 and entry.act = any($3)
     ) reading
     left join company on company.id = reading.company_id
     where $4::text is null or (reading.at, reading.id) < ($4::timestamptz, $5::uuid)
     order by reading.at desc, reading.id desc limit $6`,
    [studentId, TICKET, FILE_READINGS.filter((act) => !TOLD_BY_TICKET.includes(act)), after?.[0] ?? null, after?.[1] ?? null, limit],
  );
}
