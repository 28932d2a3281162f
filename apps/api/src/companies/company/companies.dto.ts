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
  /** Whatever their status: a site with offers stays. */
  @ApiProperty({ type: 'integer' })
  offers!: number;
  /** Not ended, drafts included: they keep the site from closing. */
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
  /** Plain text; empty until the company writes it. */
  description!: string;
  /** E.164; null until the company gives it. Not on its public page. */
  @ApiProperty({ type: 'string', nullable: true })
  phone!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  website!: string | null;
  @ApiProperty({ enum: SECTORS, enumName: 'Sector', nullable: true })
  sector!: Sector | null;
  @ApiProperty({ enum: COMPANY_SIZES, enumName: 'CompanySize', nullable: true })
  size!: CompanySize | null;
  /** In NAF rév. 2. */
  @ApiProperty({ type: 'string', nullable: true })
  naf!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  naf2025!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  idcc!: string | null;
  /** Operator of competences of that agreement; null where the house does not know it. */
  @ApiProperty({ type: 'string', nullable: true })
  opco!: string | null;
  @ApiProperty({ type: 'integer', nullable: true })
  headcount!: number | null;
  /** 2,140 are 21.4 people. */
  @ApiProperty({ type: 'integer', nullable: true })
  headcountMeanHundredths!: number | null;
  /** When the headcount was last given. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  headcountOn!: string | null;
  sites!: OwnCompanySiteView[];
  members!: CompanyMemberView[];
}

/** Person responsible for the company; the coordinator calls or writes to them before deciding. */
export class CompanyContactView {
  firstName!: string;
  lastName!: string;
  email!: string;
  /** False until the link of the confirmation letter was opened: until then the address is unproven. */
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

/** Applications to the company that ended without an answer within `SILENCE_DAYS`, and what follows from them. */
export class OwnSilence {
  /** While a pause stands, those that it waits for. */
  @ApiProperty({ type: 'integer' })
  unanswered!: number;
  @ApiProperty({ enum: SILENCE_STAGES, enumName: 'SilenceStage' })
  stage!: SilenceStage;
  /** Null while its offers are not paused for silence. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  pausedAt!: Date | null;
  @ApiProperty({ type: 'integer' })
  offersPaused!: number;
  /** What the coordinator said with the pause; empty for nothing. */
  message!: string;
}
