import { CompanyMembers } from './company-members.js';
import { CompanySites } from './company-sites.js';
import { CompanyList } from './corrections/company-list.service.js';
import { EditCompany } from './corrections/edit-company.js';
import { DescribeCompany } from './describe-company.js';
import { MergeCompanies } from './merging/merge-companies.js';
import { OwnHistory } from './own-history.js';
import { OwnSilenceService } from './own-silence.js';

/** Providers for the changes of admins in their own company, and for its unanswered applications. */
export const OWN_COMPANY_PROVIDERS = [DescribeCompany, CompanySites, CompanyMembers, OwnSilenceService, OwnHistory];

/** Providers for the corrections of the campus in companies, and for the exported list. */
export const COMPANY_CORRECTION_PROVIDERS = [CompanyList, EditCompany, MergeCompanies];
