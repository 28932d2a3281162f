import { CompanyMembers } from './company-members.js';
import { CompanySites } from './company-sites.js';
import { DescribeCompany } from './describe-company.js';
import { OwnSilenceService } from './own-silence.js';

/** What the admins of a company change in it, and what its silence comes to. */
export const COMPANY_ACTS = [DescribeCompany, CompanySites, CompanyMembers, OwnSilenceService];
