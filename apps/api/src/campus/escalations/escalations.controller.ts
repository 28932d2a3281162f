import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { TICKETS_PER_HOUR } from '@seve/domain';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { AssignCase } from './assign-case.js';
import {
  CallFiguresView,
  CallInput,
  EscalationAssignment,
  EscalationList,
  EscalationOpening,
  EscalationsQuery,
  EscalationView,
} from './escalations.dto.js';
import { EscalationsService } from './escalations.service.js';
import { RecordCall } from './record-call.js';

/** Call list of the campus: companies that leave applicants without an answer. */
@Policy('follow', 'Escalation')
@Controller('campus/escalations')
export class EscalationsController {
  constructor(
    private readonly escalations: EscalationsService,
    private readonly assigning: AssignCase,
    private readonly recording: RecordCall,
  ) {}

  /** Page of cases to call, or of called cases that are not due again; the longest wait first. */
  @Get()
  list(@CurrentPrincipal() reader: Principal, @Query() query: EscalationsQuery): Promise<EscalationList> {
    return this.escalations.list(reader, query);
  }

  /** Number of calls of the past week by result. */
  @Get('figures')
  figures(): Promise<CallFiguresView> {
    return this.escalations.figures();
  }

  @Get(':id')
  read(@Param('id') id: string, @CurrentPrincipal() reader: Principal): Promise<EscalationView> {
    return this.escalations.read(id, reader);
  }

  /** Shows the applicant of a case, for a written reason that the student reads. */
  @Throttle({ points: TICKETS_PER_HOUR, seconds: 3_600, by: 'account' })
  @Post(':id/opening')
  @HttpCode(200)
  open(@Param('id') id: string, @CurrentPrincipal() reader: Principal, @Body() { reason }: EscalationOpening): Promise<EscalationView> {
    return this.escalations.open(id, reader, reason);
  }

  /** Assigns the case to a coordinator, or to none. */
  @Put(':id/assignee')
  async assign(
    @Param('id') id: string,
    @CurrentPrincipal() reader: Principal,
    @Body() { accountId = null }: EscalationAssignment,
  ): Promise<EscalationView> {
    await this.assigning.assign(id, reader, accountId);
    return this.escalations.read(id, reader);
  }

  /** Notes a call to the company with its outcome, and does what follows from it. */
  @Post(':id/calls')
  @HttpCode(200)
  async call(@Param('id') id: string, @CurrentPrincipal() reader: Principal, @Body() input: CallInput): Promise<EscalationView> {
    await this.recording.record(id, reader, input);
    return this.escalations.read(id, reader);
  }
}
