import { ApiProperty } from '@nestjs/swagger';
import { INTERVIEW_MODES, INTERVIEW_STATUSES, type InterviewMode, type InterviewStatus } from '@seve/domain';

export class InterviewSlotView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ format: 'date-time' })
  startsAt!: string;
}

/** The interview of an application: times proposed, one chosen. */
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
  /** The time chosen; of one cancelled, the time that was. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  startsAt!: string | null;
  slots!: InterviewSlotView[];
  /** The student has said that none of these times fits. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  refusedAt!: string | null;
  /** Which others would do, in the student's words; empty without a word. */
  otherTimes!: string;
}
