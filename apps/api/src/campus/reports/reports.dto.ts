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

/** What a company wrote, as a student or the referent teacher reports it. */
export class ReportInput {
  @Choice(REPORTED_THINGS, 'ReportedThing')
  about!: ReportedThing;

  /** Of the invitation or of the application. */
  @Id()
  id!: string;

  @Choice(REPORT_REASONS, 'ReportReason')
  reason!: ReportReason;

  /** The referent teacher and the coordination read it. */
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

/** A report without the student and without a word: `opening` shows them, and is logged. */
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
  /** Older reports on the same company. */
  @ApiProperty({ type: 'integer' })
  earlier!: number;
  /** Invitations of the company to minors that wait for the outcome. */
  @ApiProperty({ type: 'integer' })
  held!: number;
}

export class ReportList {
  items!: ReportCard[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}

/** What was reported, whole. */
export class ReportView extends ReportCard {
  studentName!: string;
  @ApiProperty({ type: 'string', nullable: true })
  className!: string | null;
  /** Referent teacher, as the person to call. */
  @ApiProperty({ type: 'string', nullable: true })
  teacherEmail!: string | null;
  /** What the company wrote, the oldest first. */
  quotes!: string[];
  /** What the person who reports adds. */
  words!: string;
  @ApiProperty({ type: 'string', nullable: true })
  outcomeWords!: string | null;
  /** Other reports on the same company, the newest first. */
  others!: ReportCard[];
}

export class ReportOutcomeInput {
  @Choice(REPORT_OUTCOMES, 'ReportOutcome')
  outcome!: ReportOutcome;

  /** Why. Told to the company word for word where it is warned or suspended. */
  @Text({ min: 10, max: 500, lines: true })
  words!: string;
}
