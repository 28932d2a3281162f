import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CompanySite, DerogationDeclaration } from '@seve/database';
import { CompanyDerogationsController } from './company-derogations.controller.js';
import { DerogationsService } from './derogations.service.js';
import { SchoolDerogationsController } from './school-derogations.controller.js';

@Module({
  imports: [TypeOrmModule.forFeature([CompanySite, DerogationDeclaration])],
  controllers: [CompanyDerogationsController, SchoolDerogationsController],
  providers: [DerogationsService],
})
export class DerogationsModule {}
