import { ApiProperty } from '@nestjs/swagger';
import { COMPANY_ROLES, COMPANY_STATUSES, type CompanyStatus } from '@seve/domain';
import { IsOptional } from 'class-validator';
import { Choice } from '../http/fields/choice.decorator.js';
import { PageQuery } from '../http/page.dto.js';

export class CompanySiteView {
  siret!: string;
  address!: string;
  communeName!: string;
}

export class OwnCompanySiteView extends CompanySiteView {
  id!: string;
  communeInsee!: string;
}

export class CompanyMemberView {
  id!: string;
  firstName!: string;
  lastName!: string;
  @ApiProperty({ enum: COMPANY_ROLES, enumName: 'CompanyRole' })
  role!: (typeof COMPANY_ROLES)[number];
}

export class OwnCompanyView {
  id!: string;
  name!: string;
  siren!: string;
  @ApiProperty({ enum: COMPANY_STATUSES, enumName: 'CompanyStatus' })
  status!: CompanyStatus;
  sites!: OwnCompanySiteView[];
  members!: CompanyMemberView[];
}

export class CompaniesQuery extends PageQuery {
  @IsOptional()
  @Choice(COMPANY_STATUSES, 'CompanyStatus')
  status?: CompanyStatus;
}

/** Who answers for the company; the coordinator calls or writes before deciding. */
export class CompanyContactView {
  firstName!: string;
  lastName!: string;
  email!: string;
  /** False until the link of the confirmation letter was opened: anybody may have typed the address. */
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
