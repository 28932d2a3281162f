import type { TicketRow } from '@seve/database';
import type { FileTicketView } from './file-tickets.dto.js';

/** The ticket as its reader sees it: without the student's own id, which opens nothing here. */
export const ticketView = ({ studentId: _studentId, ...ticket }: TicketRow): FileTicketView => ticket;
