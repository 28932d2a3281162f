import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { TICKETS_PER_HOUR } from '@seve/domain';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { PageQuery } from '../../http/validation/page.dto.js';
import { FileTicketInput, FileTicketList, FileTicketView, StudentFileView } from './file-tickets.dto.js';
import { FileTicketsService } from './file-tickets.service.js';
import { OpenTicket } from './open-ticket.js';

@Policy('open', 'FileTicket')
@Controller('file-tickets')
export class FileTicketsController {
  constructor(
    private readonly tickets: FileTicketsService,
    private readonly opening: OpenTicket,
  ) {}

  /** Page of the coordinator's own open tickets, the newest first. */
  @Get()
  list(@CurrentPrincipal() principal: Principal, @Query() page: PageQuery): Promise<FileTicketList> {
    return this.tickets.list(principal, page);
  }

  /** Finds one student by exact match, and opens the file for a day. Attempts without a match count against the limit too. */
  @Throttle({ points: TICKETS_PER_HOUR, seconds: 3_600, by: 'account' })
  @Post()
  open(@CurrentPrincipal() principal: Principal, @Body() input: FileTicketInput): Promise<FileTicketView> {
    return this.opening.open(principal, input);
  }

  @Get(':id')
  read(@CurrentPrincipal() principal: Principal, @Param('id') id: string): Promise<StudentFileView> {
    return this.tickets.read(principal, id);
  }
}
