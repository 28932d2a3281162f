import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PfmpOrder } from '@seve/database';
import { PfmpOrdersController } from './pfmp-orders.controller.js';
import { PfmpOrdersService } from './pfmp-orders.service.js';

@Module({ imports: [TypeOrmModule.forFeature([PfmpOrder])], controllers: [PfmpOrdersController], providers: [PfmpOrdersService] })
export class PfmpOrdersModule {}
