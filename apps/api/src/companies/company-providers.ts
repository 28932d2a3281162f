import { CompanyMembers } from './company-members.js';
import { CompanySites } from './company-sites.js';
import { DescribeCompany } from './describe-company.js';

/** What the admins of a company change in it. */
export const COMPANY_ACTS = [DescribeCompany, CompanySites, CompanyMembers];
