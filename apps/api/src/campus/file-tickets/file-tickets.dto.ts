import { ApiProperty } from '@nestjs/swagger';
import {
  APPLICATION_STATUSES,
  type ApplicationStatus,
  LEVELS,
  type Level,
  ROLES,
  type Role,
  SEARCH_STATES,
  type SearchState,
  TICKET_REASON,
} from '@seve/domain';
import { IsOptional } from 'class-validator';
import { EmailAddress } from '../../http/validation/fields/email.decorator.js';
import { Id } from '../../http/validation/fields/id.decorator.js';
import { PersonName } from '../../http/validation/fields/person-name.decorator.js';
import { Text } from '../../http/validation/fields/text.decorator.js';

/** Identifies the student: either the address, or first name, last name and school. */
export class FileTicketInput {
  @IsOptional()
  @EmailAddress()
  email?: string;

  @IsOptional()
  @PersonName()
  firstName?: string;

  @IsOptional()
  @PersonName()
  lastName?: string;

  @IsOptional()
  @Id()
  schoolId?: string;

  /** Reason; the student reads it. */
  @Text({ ...TICKET_REASON, lines: true })
  reason!: string;
}

export class FileTicketView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  firstName!: string;
  lastName!: string;
  @ApiProperty({ type: 'string', nullable: true })
  schoolName!: string | null;
  reason!: string;
  openedAt!: Date;
  closesAt!: Date;
}

export class FileTicketList {
  items!: FileTicketView[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}

export class FileApplicationView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  /** Title of the offer; null for an unsolicited application. */
  @ApiProperty({ type: 'string', nullable: true })
  offerTitle!: string | null;
  companyName!: string;
  @ApiProperty({ enum: APPLICATION_STATUSES, enumName: 'ApplicationStatus' })
  status!: ApplicationStatus;
  sentAt!: Date;
}

export class FileActView {
  at!: Date;
  @ApiProperty({ enum: APPLICATION_STATUSES, enumName: 'ApplicationStatus' })
  state!: ApplicationStatus;
  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  by!: Role;
  /** Title of the offer; null for an unsolicited application. */
  @ApiProperty({ type: 'string', nullable: true })
  offerTitle!: string | null;
}

/** A student's file, while the ticket is open: without letter, CV, notes or wishes. */
export class StudentFileView {
  ticket!: FileTicketView;
  email!: string;
  emailVerified!: boolean;
  signedUpAt!: Date;
  @ApiProperty({ type: 'string', nullable: true })
  className!: string | null;
  @ApiProperty({ enum: LEVELS, enumName: 'Level', nullable: true })
  level!: Level | null;
  /** Name of the referent teacher, the person to call. */
  @ApiProperty({ type: 'string', nullable: true })
  teacherName!: string | null;
  @ApiProperty({ enum: SEARCH_STATES, enumName: 'SearchState' })
  searchState!: SearchState;
  applications!: FileApplicationView[];
  /** Last ten status changes of those applications. */
  acts!: FileActView[];
}
