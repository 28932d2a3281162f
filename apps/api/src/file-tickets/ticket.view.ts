import type { TicketRow } from '@seve/database';
import type { FileTicketView } from './file-tickets.dto.js';

/** What the reader of a ticket is told of it: not the student's own id, which opens nothing here. */
export const ticketView = ({ studentId: _studentId, ...ticket }: TicketRow): FileTicketView => ticket;
