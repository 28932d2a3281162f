import { ApiProperty } from '@nestjs/swagger';
import { APPLICATION_STATUSES, type ApplicationStatus, LEVELS, type Level, REFUSAL_REASONS, type RefusalReason } from '@seve/domain';
import { ExplainedCriterionView } from '../matches/matches.dto.js';

export class ApplicantSkill {
  ogr!: string;
  label!: string;
}

/** What the company may see of the student at this stage; null once the file has closed. Never where the student lives, nor the birth date. */
export class Applicant {
  firstName!: string;
  /** The initial alone for a minor whose file nobody has opened. */
  lastName!: string;
  @ApiProperty({ type: 'string', nullable: true })
  schoolName!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  className!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  certificationTitle!: string | null;
  @ApiProperty({ enum: LEVELS, enumName: 'Level', nullable: true })
  level!: Level | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  availableFrom!: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  availableTo!: string | null;
  skills!: ApplicantSkill[];
  @ApiProperty({ type: 'boolean', nullable: true })
  canReachSite!: boolean | null;
  /** Once both have accepted. */
  @ApiProperty({ type: 'string', nullable: true })
  email!: string | null;
}

/** An application as the company sees it. */
export class ApplicationForCompany {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ format: 'uuid' })
  offerId!: string;
  offerTitle!: string;
  @ApiProperty({ enum: APPLICATION_STATUSES, enumName: 'ApplicationStatus' })
  status!: ApplicationStatus;
  createdAt!: Date;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  readAt!: Date | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  answeredAt!: Date | null;
  @ApiProperty({ type: 'string', nullable: true })
  motivation!: string | null;
  student!: Applicant;
  /** How the student fits the post, 0 to 10,000: the post's side of the score alone. */
  @ApiProperty({ type: 'integer', nullable: true })
  e!: number | null;
  criteria!: ExplainedCriterionView[];
  @ApiProperty({ enum: APPLICATION_STATUSES, enumName: 'ApplicationStatus', isArray: true })
  actions!: ApplicationStatus[];
  @ApiProperty({ type: 'string', nullable: true })
  companyMessage!: string | null;
  @ApiProperty({ enum: REFUSAL_REASONS, enumName: 'RefusalReason', nullable: true })
  refusalReason!: RefusalReason | null;
}

export class CompanyApplicationList {
  items!: ApplicationForCompany[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}
