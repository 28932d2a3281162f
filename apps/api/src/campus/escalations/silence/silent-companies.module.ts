import { Module } from '@nestjs/common';
import { PauseSilentCompany } from './pause-silent-company.js';
import { SilentCompaniesController } from './silent-companies.controller.js';
import { SilentCompaniesService } from './silent-companies.service.js';

@Module({ controllers: [SilentCompaniesController], providers: [SilentCompaniesService, PauseSilentCompany] })
export class SilentCompaniesModule {}
