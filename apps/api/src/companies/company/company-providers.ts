import { CompanyMembers } from './company-members.js';
import { CompanySites } from './company-sites.js';
import { CompanyList } from './corrections/company-list.service.js';
import { EditCompany } from './corrections/edit-company.js';
import { DescribeCompany } from './describe-company.js';
import { MergeCompanies } from './merging/merge-companies.js';
import { OwnHistory } from './own-history.js';
import { OwnSilenceService } from './own-silence.js';

/** What the admins of a company change in it, and what its silence comes to. */
export const OWN_COMPANY_PROVIDERS = [DescribeCompany, CompanySites, CompanyMembers, OwnSilenceService, OwnHistory];

/** What the campus mends, and the list it exports. */
export const COMPANY_CORRECTION_PROVIDERS = [CompanyList, EditCompany, MergeCompanies];
