import { ApiProperty } from '@nestjs/swagger';
import { INTERVIEW_MODES, INTERVIEW_STATUSES, type InterviewMode, type InterviewStatus } from '@seve/domain';

export class InterviewSlotView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ format: 'date-time' })
  startsAt!: string;
}

/** Interview of an application: the proposed times and the chosen one. */
export class InterviewView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: INTERVIEW_STATUSES, enumName: 'InterviewStatus' })
  status!: InterviewStatus;
  @ApiProperty({ enum: INTERVIEW_MODES, enumName: 'InterviewMode' })
  mode!: InterviewMode;
  place!: string;
  note!: string;
  @ApiProperty({ type: 'integer' })
  durationMinutes!: number;
  /** Chosen time; for a cancelled interview, the time it had. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  startsAt!: string | null;
  slots!: InterviewSlotView[];
  /** Time at which the student said that none of the times suits; null without such an answer. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  refusedAt!: string | null;
  /** Other times that would suit, in the student's words; empty if none were given. */
  otherTimes!: string;
}

/** Text of an interview that the student reads before 18. */
export class InterviewAsRead {
  place!: string;
  note!: string;
}

export class InterviewForCompany extends InterviewView {
  /** What the student reads of place and note, where it is not what the company wrote. */
  @ApiProperty({ type: InterviewAsRead, nullable: true })
  asRead!: InterviewAsRead | null;
}

export class InterviewForStudent extends InterviewView {
  /** An address that the company has not published as a site of its own: a minor speaks with the school first. */
  isElsewhere!: boolean;
}
