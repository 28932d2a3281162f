import { Module } from '@nestjs/common';
import { PfmpOrdersController } from './pfmp-orders.controller.js';
import { PfmpOrdersService } from './pfmp-orders.service.js';

@Module({ controllers: [PfmpOrdersController], providers: [PfmpOrdersService] })
export class PfmpOrdersModule {}
