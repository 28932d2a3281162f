import { CompaniesController } from './companies.controller.js';
import { CompanyMembersController } from './company-members.controller.js';
import { CompanySitesController } from './company-sites.controller.js';
import { CompanyMendingController } from './corrections/company-mending.controller.js';
import { CompanyMergesController } from './merging/company-merges.controller.js';
import { PublicCompanyController } from './public-page/public-company.controller.js';

export const COMPANY_CONTROLLERS = [
  CompaniesController,
  CompanySitesController,
  CompanyMembersController,
  CompanyMendingController,
  CompanyMergesController,
  PublicCompanyController,
];
