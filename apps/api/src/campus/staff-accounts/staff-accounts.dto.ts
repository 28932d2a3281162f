import { ApiProperty } from '@nestjs/swagger';
import { COMPANY_STATUSES, type CompanyStatus, INVITED_ROLES, type InvitedRole } from '@seve/domain';
import { IsOptional } from 'class-validator';
import { Text } from '../../http/validation/fields/text.decorator.js';
import { PageQuery } from '../../http/validation/page.dto.js';

export class StaffAccountsQuery extends PageQuery {
  /** Words of the name, the address, the school or the company. */
  @IsOptional()
  @Text({ min: 2, max: 80 })
  q?: string;
}

/** Account of a teacher, a coordinator or a member of a company. */
export class StaffAccountView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  firstName!: string;
  lastName!: string;
  email!: string;
  emailVerified!: boolean;
  @ApiProperty({ enum: INVITED_ROLES, enumName: 'InvitedRole' })
  role!: InvitedRole;
  /** Name of the school or company. */
  @ApiProperty({ type: 'string', nullable: true })
  organisation!: string | null;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  companyId!: string | null;
  @ApiProperty({ enum: COMPANY_STATUSES, enumName: 'CompanyStatus', nullable: true })
  companyStatus!: CompanyStatus | null;
  createdAt!: Date;
  /** Instant of the closing; null while the account is open. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  closedAt!: Date | null;
  /** Last sign-in among the stored sessions; null when there is none. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  lastSignInAt!: Date | null;
  @ApiProperty({ type: 'integer' })
  openSessions!: number;
  hasSecondStep!: boolean;
}

export class StaffAccountList {
  items!: StaffAccountView[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}
