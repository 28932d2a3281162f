import { ApiProperty } from '@nestjs/swagger';
import {
  COMPANY_SIZES,
  COMPANY_STATUSES,
  type CompanySize,
  type CompanyStatus,
  INVITED_ROLES,
  type InvitedRole,
  SECTORS,
  type Sector,
  SILENCE_STAGES,
  type SilenceStage,
} from '@seve/domain';

export class CompanySiteView {
  siret!: string;
  address!: string;
  communeName!: string;
}

export class OwnCompanySiteView extends CompanySiteView {
  id!: string;
  @ApiProperty({ type: 'string', nullable: true })
  name!: string | null;
  communeInsee!: string;
  /** Number of offers of any status: a site with offers cannot be removed. */
  @ApiProperty({ type: 'integer' })
  offers!: number;
  /** Number of offers not ended, drafts included: a site with such offers cannot be closed. */
  @ApiProperty({ type: 'integer' })
  openOffers!: number;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  closedAt!: Date | null;
}

export class CompanyMemberView {
  id!: string;
  accountId!: string;
  firstName!: string;
  lastName!: string;
  @ApiProperty({ enum: INVITED_ROLES, enumName: 'InvitedRole' })
  role!: InvitedRole;
  isYou!: boolean;
}

export class OwnCompanyView {
  id!: string;
  name!: string;
  siren!: string;
  @ApiProperty({ enum: COMPANY_STATUSES, enumName: 'CompanyStatus' })
  status!: CompanyStatus;
  /** Description as plain text; empty until the company writes it. */
  description!: string;
  /** Phone number in E.164; null until the company gives it. Not on its public page. */
  @ApiProperty({ type: 'string', nullable: true })
  phone!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  website!: string | null;
  @ApiProperty({ enum: SECTORS, enumName: 'Sector', nullable: true })
  sector!: Sector | null;
  @ApiProperty({ enum: COMPANY_SIZES, enumName: 'CompanySize', nullable: true })
  size!: CompanySize | null;
  /** Activity code in NAF rév. 2. */
  @ApiProperty({ type: 'string', nullable: true })
  naf!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  naf2025!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  idcc!: string | null;
  /** Operator of competences of that agreement; null where Sève does not know it. */
  @ApiProperty({ type: 'string', nullable: true })
  opco!: string | null;
  @ApiProperty({ type: 'integer', nullable: true })
  headcount!: number | null;
  /** Mean headcount in hundredths of a person: 2,140 means 21.4 people. */
  @ApiProperty({ type: 'integer', nullable: true })
  headcountMeanHundredths!: number | null;
  /** Day on which the headcount was last given. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  headcountOn!: string | null;
  sites!: OwnCompanySiteView[];
  members!: CompanyMemberView[];
}

/** Person responsible for the company, whom the coordinator contacts before deciding. */
export class CompanyContactView {
  firstName!: string;
  lastName!: string;
  email!: string;
  /** False until the confirmation link was opened: until then the address is not proven. */
  emailVerified!: boolean;
}

export class CompanyView {
  id!: string;
  name!: string;
  siren!: string;
  @ApiProperty({ enum: COMPANY_STATUSES, enumName: 'CompanyStatus' })
  status!: CompanyStatus;
  createdAt!: Date;
  @ApiProperty({ type: CompanySiteView, nullable: true })
  site!: CompanySiteView | null;
  members!: CompanyContactView[];
}

export class CompanyPageView {
  items!: CompanyView[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}

/** Applications to the company that ended without an answer within `SILENCE_DAYS`, and the consequences. */
export class OwnSilence {
  /** Number of unanswered applications; during a pause, those that must be answered to lift it. */
  @ApiProperty({ type: 'integer' })
  unanswered!: number;
  @ApiProperty({ enum: SILENCE_STAGES, enumName: 'SilenceStage' })
  stage!: SilenceStage;
  /** Instant of the pause; null while its offers are not paused for lack of answers. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  pausedAt!: Date | null;
  @ApiProperty({ type: 'integer' })
  offersPaused!: number;
  /** Message of the coordinator with the pause; empty without one. */
  message!: string;
}
