import { ApiProperty } from '@nestjs/swagger';
import {
  APPLICATION_STATUSES,
  type ApplicationStatus,
  CALL_LISTS,
  CALL_OUTCOMES,
  type CallList,
  type CallOutcome,
  ESCALATION_STATUSES,
  type EscalationStatus,
  REFUSAL_REASONS,
  type RefusalReason,
  TICKET_REASON,
} from '@seve/domain';
import { IsOptional } from 'class-validator';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { CivilDay } from '../../http/validation/fields/civil-date.decorator.js';
import { Id } from '../../http/validation/fields/id.decorator.js';
import { NoHtml, Text } from '../../http/validation/fields/text.decorator.js';
import { PageQuery } from '../../http/validation/page.dto.js';

const ABOUT = ['application', 'interview'] as const;

export class EscalationsQuery extends PageQuery {
  @IsOptional()
  @Choice(CALL_LISTS, 'CallList')
  list?: CallList;
}

/**
 * Unanswered application or interview, with the company to call. The student is not named: opening the case with a reason shows the name.
 */
export class Escalation {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: ABOUT, enumName: 'EscalationAbout' })
  about!: (typeof ABOUT)[number];
  @ApiProperty({ enum: ESCALATION_STATUSES, enumName: 'EscalationStatus' })
  status!: EscalationStatus;
  @ApiProperty({ format: 'uuid' })
  companyId!: string;
  companyName!: string;
  /** Phone number in E.164; null if none is known. */
  @ApiProperty({ type: 'string', nullable: true })
  companyPhone!: string | null;
  /** Name of the contact; null, as the address, once the company has no member. */
  @ApiProperty({ type: 'string', nullable: true })
  contactName!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  contactEmail!: string | null;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  offerId!: string | null;
  /** Title of the offer; null for an unsolicited application. */
  @ApiProperty({ type: 'string', nullable: true })
  offerTitle!: string | null;
  @ApiProperty({ format: 'date' })
  sentOn!: string;
  openedAt!: Date;
  @ApiProperty({ type: 'string', nullable: true })
  assigneeName!: string | null;
  /** Whether the case is assigned to the reader. */
  isMine!: boolean;
  @ApiProperty({ enum: CALL_OUTCOMES, enumName: 'CallOutcome', nullable: true })
  lastOutcome!: CallOutcome | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  lastCalledAt!: Date | null;
  /** Day on which a called case returns to the list. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  reopensOn!: string | null;
  /** Number of cases of the same company, this one included. */
  @ApiProperty({ type: 'integer' })
  ofCompany!: number;
}

export class EscalationList {
  items!: Escalation[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}

/** Call figures of the past week. */
export class CallFiguresView {
  @ApiProperty({ type: 'integer' })
  calls!: number;
  /** Cases that the company answered itself after a call. */
  @ApiProperty({ type: 'integer' })
  answered!: number;
  /** Cases refused or filled on the phone. */
  @ApiProperty({ type: 'integer' })
  refused!: number;
  /** Median number of days from the takeover to the answer; null without an answer. */
  @ApiProperty({ type: 'number', nullable: true })
  medianDays!: number | null;
}

export class EscalationCallView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  calledAt!: Date;
  callerName!: string;
  /** Person spoken to; empty when the call was not answered. */
  spokeTo!: string;
  @ApiProperty({ enum: CALL_OUTCOMES, enumName: 'CallOutcome' })
  outcome!: CallOutcome;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  promisedOn!: string | null;
  note!: string;
}

export class CallerView {
  @ApiProperty({ format: 'uuid' })
  accountId!: string;
  name!: string;
}

export class MemberToCall {
  name!: string;
  email!: string;
}

/** Applicant of a case, without letter, CV or address. */
export class EscalationApplicant {
  firstName!: string;
  lastName!: string;
  @ApiProperty({ type: 'string', nullable: true })
  schoolName!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  className!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  teacherName!: string | null;
  /** Ticket that the student reads; the file stays open as long as the ticket. */
  @ApiProperty({ format: 'uuid' })
  ticketId!: string;
  closesAt!: Date;
}

export class EscalationMove {
  at!: Date;
  @ApiProperty({ enum: APPLICATION_STATUSES, enumName: 'ApplicationStatus' })
  state!: ApplicationStatus;
}

/** One case: whom to call, about what, and the history. */
export class EscalationView extends Escalation {
  @ApiProperty({ enum: APPLICATION_STATUSES, enumName: 'ApplicationStatus' })
  applicationStatus!: ApplicationStatus;
  /** Whether the offer is online, so that it can be marked as filled. */
  isFillable!: boolean;
  /** Instant of the closing; null while the case is open. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  closedAt!: Date | null;
  members!: MemberToCall[];
  /** Applicant; null until the reader has opened the file with a reason. */
  @ApiProperty({ type: EscalationApplicant, nullable: true })
  applicant!: EscalationApplicant | null;
  /** Status changes of the application, the newest first. */
  moves!: EscalationMove[];
  /** Calls of the campus to this company within a year, the newest first. */
  calls!: EscalationCallView[];
  callers!: CallerView[];
}

export class EscalationOpening {
  /** Reason; the student reads it. */
  @Text({ ...TICKET_REASON, lines: true })
  reason!: string;
}

export class EscalationAssignment {
  /** Account of the coordinator; null assigns none. */
  @IsOptional()
  @Id()
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, required: false })
  accountId?: string | null;
}

export class CallInput {
  @Choice(CALL_OUTCOMES, 'CallOutcome')
  outcome!: CallOutcome;

  /** Person spoken to; required when the call was answered. Shown to the company with a refusal. */
  @IsOptional()
  @Text({ min: 0, max: 80 })
  @NoHtml()
  @ApiProperty({ type: 'string', nullable: true, required: false })
  spokeTo?: string | null;

  /** Last day by which the company promised to answer; for `will_answer`. */
  @IsOptional()
  @CivilDay()
  @ApiProperty({ type: 'string', format: 'date', nullable: true, required: false })
  promisedOn?: string | null;

  /** Reason of the refusal; for `refuses`. */
  @IsOptional()
  @Choice(REFUSAL_REASONS, 'RefusalReason')
  @ApiProperty({ enum: REFUSAL_REASONS, enumName: 'RefusalReason', nullable: true, required: false })
  reason?: RefusalReason | null;

  /** Note that only the coordination reads. */
  @IsOptional()
  @Text({ min: 0, max: 500, lines: true })
  @ApiProperty({ type: 'string', nullable: true, required: false })
  note?: string | null;
}
