import { Controller, Get, Query } from '@nestjs/common';
import { Policy } from '../../http/session/policy.decorator.js';
import { PageQuery } from '../../http/validation/page.dto.js';
import { EscalationList } from './escalations.dto.js';
import { EscalationsService } from './escalations.service.js';

@Controller('campus/escalations')
export class EscalationsController {
  constructor(private readonly escalations: EscalationsService) {}

  /** Applications and interviews whose company does not answer, the longest wait first. */
  @Policy('verify', 'Company')
  @Get()
  list(@Query() query: PageQuery): Promise<EscalationList> {
    return this.escalations.list(query);
  }
}
