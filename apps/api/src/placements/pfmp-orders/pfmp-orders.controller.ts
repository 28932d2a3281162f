import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../http/session/principal.js';
import { PfmpOrderEndInput, PfmpOrderInput, PfmpOrderView } from './pfmp-orders.dto.js';
import { PfmpOrdersService } from './pfmp-orders.service.js';

@Controller('pfmp-orders')
export class PfmpOrdersController {
  constructor(private readonly orders: PfmpOrdersService) {}

  /** Orders of the rectors on pupils in PFMP, the newest first. */
  @Policy('record', 'PfmpOrder')
  @Get()
  list(): Promise<PfmpOrderView[]> {
    return this.orders.list();
  }

  @Policy('record', 'PfmpOrder')
  @Post()
  record(@CurrentPrincipal() { accountId }: Principal, @Body() input: PfmpOrderInput): Promise<PfmpOrderView> {
    return this.orders.record(input, accountId);
  }

  /** Its last day. */
  @Policy('record', 'PfmpOrder')
  @Put(':id/end')
  end(@Param('id') id: string, @Body() input: PfmpOrderEndInput): Promise<PfmpOrderView> {
    return this.orders.end(id, input);
  }
}
