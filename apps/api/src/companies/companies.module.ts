import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { CompaniesController } from './companies.controller.js';
import { CompaniesService } from './companies.service.js';
import { VerifyCompany } from './verify-company.js';

@Module({ imports: [AccountsModule], controllers: [CompaniesController], providers: [CompaniesService, VerifyCompany] })
export class CompaniesModule {}
