import { Controller, Get, Query } from '@nestjs/common';
import { PageQuery } from '../http/page.dto.js';
import { Policy } from '../http/policy.decorator.js';
import { EscalationList } from './escalations.dto.js';
import { EscalationsService } from './escalations.service.js';

@Controller('campus/escalations')
export class EscalationsController {
  constructor(private readonly escalations: EscalationsService) {}

  /** Applications and interviews whose company does not answer; who waits longest comes first. */
  @Policy('verify', 'Company')
  @Get()
  list(@Query() query: PageQuery): Promise<EscalationList> {
    return this.escalations.list(query);
  }
}
