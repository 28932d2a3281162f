import { ApiProperty } from '@nestjs/swagger';
import {
  COMPANY_STATUSES,
  type CompanyStatus,
  REPORT_OUTCOMES,
  REPORT_REASONS,
  REPORT_STATUSES,
  REPORT_WORDS_MAX,
  REPORTED_THINGS,
  type ReportedThing,
  type ReportOutcome,
  type ReportReason,
  type ReportStatus,
  ROLES,
  type Role,
} from '@seve/domain';
import { IsOptional } from 'class-validator';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { Id } from '../../http/validation/fields/id.decorator.js';
import { Text } from '../../http/validation/fields/text.decorator.js';
import { PageQuery } from '../../http/validation/page.dto.js';

/** Report of a student or the referent teacher on what a company wrote. */
export class ReportInput {
  @Choice(REPORTED_THINGS, 'ReportedThing')
  about!: ReportedThing;

  /** Id of the invitation or of the application. */
  @Id()
  id!: string;

  @Choice(REPORT_REASONS, 'ReportReason')
  reason!: ReportReason;

  /** Words for the referent teacher and the coordination. */
  @IsOptional()
  @Text({ min: 0, max: REPORT_WORDS_MAX, lines: true })
  @ApiProperty({ type: 'string', nullable: true, required: false })
  words?: string | null;
}

export class ReportFiled {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  reportedAt!: Date;
}

export class ReportsQuery extends PageQuery {
  @IsOptional()
  @Choice(REPORT_STATUSES, 'ReportStatus')
  status?: ReportStatus;
}

/** Report without the student and without any text: `opening` shows them, and is logged. */
export class ReportCard {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ format: 'uuid' })
  companyId!: string;
  companyName!: string;
  @ApiProperty({ enum: COMPANY_STATUSES, enumName: 'CompanyStatus' })
  companyStatus!: CompanyStatus;
  @ApiProperty({ enum: REPORTED_THINGS, enumName: 'ReportedThing' })
  about!: ReportedThing;
  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  reporterRole!: Role;
  @ApiProperty({ enum: REPORT_REASONS, enumName: 'ReportReason' })
  reason!: ReportReason;
  @ApiProperty({ enum: REPORT_STATUSES, enumName: 'ReportStatus' })
  status!: ReportStatus;
  @ApiProperty({ enum: REPORT_OUTCOMES, enumName: 'ReportOutcome', nullable: true })
  outcome!: ReportOutcome | null;
  createdAt!: Date;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  lookedAt!: Date | null;
  /** Number of older reports on the same company. */
  @ApiProperty({ type: 'integer' })
  earlier!: number;
  /** Number of invitations of the company to minors that wait for the outcome. */
  @ApiProperty({ type: 'integer' })
  held!: number;
}

export class ReportList {
  items!: ReportCard[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}

/** The whole report. */
export class ReportView extends ReportCard {
  studentName!: string;
  @ApiProperty({ type: 'string', nullable: true })
  className!: string | null;
  /** Address of the referent teacher, the person to contact. */
  @ApiProperty({ type: 'string', nullable: true })
  teacherEmail!: string | null;
  /** Texts of the company, the oldest first. */
  quotes!: string[];
  /** Words added by the person who reports. */
  words!: string;
  @ApiProperty({ type: 'string', nullable: true })
  outcomeWords!: string | null;
  /** Other reports on the same company, the newest first. */
  others!: ReportCard[];
}

export class ReportOutcomeInput {
  @Choice(REPORT_OUTCOMES, 'ReportOutcome')
  outcome!: ReportOutcome;

  /** Reason. The company reads it unchanged when it is warned or suspended. */
  @Text({ min: 10, max: 500, lines: true })
  words!: string;
}
