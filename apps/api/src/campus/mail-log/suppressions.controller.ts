import { Body, Controller, Delete, Get, HttpCode, Query } from '@nestjs/common';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../http/session/principal.js';
import { SuppressionLiftInput, SuppressionList, SuppressionsQuery } from './suppressions.dto.js';
import { SuppressionsService } from './suppressions.service.js';

@Controller('campus/suppressions')
export class SuppressionsController {
  constructor(private readonly suppressions: SuppressionsService) {}

  /** Page of addresses to which nothing is sent any more, the newest first. */
  @Policy('read', 'MailLog')
  @Get()
  list(@Query() query: SuppressionsQuery): Promise<SuppressionList> {
    return this.suppressions.list(query);
  }

  /** Removes an address from the list once its owner has said that it works again. */
  @Policy('lift', 'MailLog')
  @Delete()
  @HttpCode(204)
  lift(@Body() { address }: SuppressionLiftInput, @CurrentPrincipal() by: Principal): Promise<void> {
    return this.suppressions.lift(address, by);
  }
}
