import { ApiProperty } from '@nestjs/swagger';
import {
  COMPANY_ACTS,
  COMPANY_STATUSES,
  type CompanyAct,
  type CompanyStatus,
  INVITED_ROLES,
  type InvitedRole,
  OFFER_STATUSES,
  type OfferStatus,
} from '@seve/domain';
import { HistoryStep } from '../../../core/history.dto.js';
import { Text } from '../../../http/validation/fields/text.decorator.js';
import { CompanyContactView, CompanySiteView } from '../companies.dto.js';
import { CompanyEvidence, CompanyFacts } from '../corrections/company-facts.dto.js';
import { CompanyMergeView, MergedCompanyView } from '../merging/company-merges.dto.js';

export class CompanySuspensionInput {
  /** Reason; the company reads it unchanged. */
  @Text({ min: 10, max: 500, lines: true })
  reason!: string;
}

export class CompanySheetMember extends CompanyContactView {
  id!: string;
  @ApiProperty({ enum: INVITED_ROLES, enumName: 'InvitedRole' })
  role!: InvitedRole;
}

export class CompanySheetSite extends CompanySiteView {
  id!: string;
  /** Name of the site; null for a company's only site. */
  @ApiProperty({ type: 'string', nullable: true })
  name!: string | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  closedAt!: Date | null;
}

export class CompanyOfferCount {
  @ApiProperty({ enum: OFFER_STATUSES, enumName: 'OfferStatus' })
  status!: OfferStatus;
  @ApiProperty({ type: 'integer' })
  count!: number;
}

/** Everything that the campus knows of a company. */
export class CompanySheetView {
  id!: string;
  name!: string;
  siren!: string;
  @ApiProperty({ enum: COMPANY_STATUSES, enumName: 'CompanyStatus' })
  status!: CompanyStatus;
  createdAt!: Date;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  verifiedAt!: Date | null;
  /** Phone number in E.164; null until the company gives it. */
  @ApiProperty({ type: 'string', nullable: true })
  phone!: string | null;
  facts!: CompanyFacts;
  evidence!: CompanyEvidence;
  /** Company that stayed after a merge of this one; null without a merge. */
  @ApiProperty({ type: MergedCompanyView, nullable: true })
  mergedInto!: MergedCompanyView | null;
  /** Companies that were merged into this one, the newest first. */
  merges!: CompanyMergeView[];
  sites!: CompanySheetSite[];
  members!: CompanySheetMember[];
  offers!: CompanyOfferCount[];
  /** Decisions and changes, the newest first. */
  history!: HistoryStep[];
  /** Decisions that the campus can take now. */
  @ApiProperty({ enum: COMPANY_ACTS, enumName: 'CompanyAct', isArray: true })
  actions!: CompanyAct[];
}
