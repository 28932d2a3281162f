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

/** An unanswered application or interview, and the company to call. The student is not named: opening the case, for a reason, shows who it is. */
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
  /** E.164. */
  @ApiProperty({ type: 'string', nullable: true })
  companyPhone!: string | null;
  /** Null once the company has no member, as the address. */
  @ApiProperty({ type: 'string', nullable: true })
  contactName!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  contactEmail!: string | null;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  offerId!: string | null;
  /** Null for an unsolicited application. */
  @ApiProperty({ type: 'string', nullable: true })
  offerTitle!: string | null;
  @ApiProperty({ format: 'date' })
  sentOn!: string;
  openedAt!: Date;
  @ApiProperty({ type: 'string', nullable: true })
  assigneeName!: string | null;
  /** The reader has taken it. */
  isMine!: boolean;
  @ApiProperty({ enum: CALL_OUTCOMES, enumName: 'CallOutcome', nullable: true })
  lastOutcome!: CallOutcome | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  lastCalledAt!: Date | null;
  /** The day on which a called case comes back to the list. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  reopensOn!: string | null;
  /** Of the same company, this one included. */
  @ApiProperty({ type: 'integer' })
  ofCompany!: number;
}

export class EscalationList {
  items!: Escalation[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}

/** Of the past week. */
export class CallFiguresView {
  @ApiProperty({ type: 'integer' })
  calls!: number;
  /** By the company itself, after a call. */
  @ApiProperty({ type: 'integer' })
  answered!: number;
  /** Refused or filled, on the phone. */
  @ApiProperty({ type: 'integer' })
  refused!: number;
  /** Between the takeover and the answer; null without an answer. */
  @ApiProperty({ type: 'number', nullable: true })
  medianDays!: number | null;
}

export class EscalationCallView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  calledAt!: Date;
  callerName!: string;
  /** Empty when the call was not answered. */
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

/** Who waits for the answer: no letter, no CV, no address. */
export class EscalationApplicant {
  firstName!: string;
  lastName!: string;
  @ApiProperty({ type: 'string', nullable: true })
  schoolName!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  className!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  teacherName!: string | null;
  /** The ticket that the student reads; the file stays open as long. */
  @ApiProperty({ format: 'uuid' })
  ticketId!: string;
  closesAt!: Date;
}

export class EscalationMove {
  at!: Date;
  @ApiProperty({ enum: APPLICATION_STATUSES, enumName: 'ApplicationStatus' })
  state!: ApplicationStatus;
}

/** One case: who to call, about what, and what came before. */
export class EscalationView extends Escalation {
  @ApiProperty({ enum: APPLICATION_STATUSES, enumName: 'ApplicationStatus' })
  applicationStatus!: ApplicationStatus;
  /** The offer is online: it may be noted as filled. */
  isFillable!: boolean;
  /** Null while it is open. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  closedAt!: Date | null;
  members!: MemberToCall[];
  /** Null until the reader has opened the file for a reason. */
  @ApiProperty({ type: EscalationApplicant, nullable: true })
  applicant!: EscalationApplicant | null;
  /** Of the application, the newest first. */
  moves!: EscalationMove[];
  /** Of the campus to this company, within a year, the newest first. */
  calls!: EscalationCallView[];
  callers!: CallerView[];
}

export class EscalationOpening {
  /** The student reads it. */
  @Text({ ...TICKET_REASON, lines: true })
  reason!: string;
}

export class EscalationAssignment {
  /** Null: no coordinator is assigned. */
  @IsOptional()
  @Id()
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, required: false })
  accountId?: string | null;
}

export class CallInput {
  @Choice(CALL_OUTCOMES, 'CallOutcome')
  outcome!: CallOutcome;

  /** Required when the call was answered. Shown to the company with a refusal. */
  @IsOptional()
  @Text({ min: 0, max: 80 })
  @NoHtml()
  @ApiProperty({ type: 'string', nullable: true, required: false })
  spokeTo?: string | null;

  /** Of `will_answer`: the last day of the answer. */
  @IsOptional()
  @CivilDay()
  @ApiProperty({ type: 'string', format: 'date', nullable: true, required: false })
  promisedOn?: string | null;

  /** Of `refuses`. */
  @IsOptional()
  @Choice(REFUSAL_REASONS, 'RefusalReason')
  @ApiProperty({ enum: REFUSAL_REASONS, enumName: 'RefusalReason', nullable: true, required: false })
  reason?: RefusalReason | null;

  /** For the coordination alone. */
  @IsOptional()
  @Text({ min: 0, max: 500, lines: true })
  @ApiProperty({ type: 'string', nullable: true, required: false })
  note?: string | null;
}
