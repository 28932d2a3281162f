import { Injectable } from '@nestjs/common';
import { auditDaily, openTicket, openTickets, schoolOfStudent, studentFile } from '@seve/database';
import { NotFound } from '@seve/domain';
import { DataSource } from 'typeorm';
import type { Principal } from '../../http/session/principal.js';
import { pageOf, readCursor } from '../../http/validation/cursor.js';
import type { PageQuery } from '../../http/validation/page.dto.js';
import type { FileTicketList, StudentFileView } from './file-tickets.dto.js';
import { ticketView } from './ticket.view.js';

@Injectable()
export class FileTicketsService {
  constructor(private readonly dataSource: DataSource) {}

  async list({ accountId }: Principal, { cursor, limit }: PageQuery): Promise<FileTicketList> {
    const after = readCursor(cursor, ['id'] as const);
    const rows = await openTickets(this.dataSource.manager, accountId, { after, limit: limit + 1 });
    const { items, next } = pageOf(rows, limit, ({ id }) => [id]);
    return { items: items.map(ticketView), next };
  }

  /** @throws NotFound once the ticket is closed, and for another person's ticket. */
  async read(principal: Principal, id: string): Promise<StudentFileView> {
    const { manager } = this.dataSource;
    const ticket = await openTicket(manager, principal.accountId, id);
    const file = ticket && (await studentFile(manager, ticket.studentId));
    if (!ticket || !file) throw new NotFound('not-found');
    const schoolId = await schoolOfStudent(manager, ticket.studentId);
    await auditDaily(manager, principal, { act: 'file_read', on: 'student', id: ticket.studentId, schoolId });
    return { ticket: ticketView(ticket), ...file };
  }
}
