import type { TicketRow } from '@seve/database';
import type { FileTicketView } from './file-tickets.dto.js';

/** Returns the ticket as its reader sees it: without the id of the student, which gives access to nothing here. */
export const ticketView = ({ studentId: _studentId, ...ticket }: TicketRow): FileTicketView => ticket;
