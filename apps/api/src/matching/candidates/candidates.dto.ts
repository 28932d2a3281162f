import { ApiProperty } from '@nestjs/swagger';
import {
  CANDIDATE_LIST_STATES,
  type CandidateListState,
  INVITATION_TO_APPLY_STATUSES,
  type InvitationToApplyStatus,
  LEVELS,
  type Level,
} from '@seve/domain';
import { ApplicantSkill } from '../../core/applications/applicant-skill.dto.js';
import { ExplainedCriterionView } from '../../core/matching/matches.dto.js';

/** What became of the company's invitation to apply. */
export class CandidateInvitation {
  @ApiProperty({ enum: INVITATION_TO_APPLY_STATUSES, enumName: 'InvitationToApplyStatus' })
  status!: InvitationToApplyStatus;
  @ApiProperty({ format: 'date-time' })
  sentAt!: string;
  @ApiProperty({ format: 'date' })
  answerBy!: string;
}

/** An opted-in student who has not applied, as a company may know them: no name, no school, no place. */
export class Candidate {
  /** Of this candidate for this offer; nothing else opens with it. */
  @ApiProperty({ format: 'uuid' })
  id!: string;
  pseudonym!: string;
  @ApiProperty({ enum: LEVELS, enumName: 'Level', nullable: true })
  level!: Level | null;
  @ApiProperty({ type: 'string', nullable: true })
  certificationTitle!: string | null;
  /** Months, `2027-03`: never a day. */
  @ApiProperty({ type: 'string', pattern: '^[0-9]{4}-[0-9]{2}$', nullable: true })
  availableFrom!: string | null;
  @ApiProperty({ type: 'string', pattern: '^[0-9]{4}-[0-9]{2}$', nullable: true })
  availableTo!: string | null;
  skills!: ApplicantSkill[];
  /** How the student fits the post, 0 to 10,000: the post's side of the score alone. */
  @ApiProperty({ type: 'integer' })
  postScore!: number;
  criteria!: ExplainedCriterionView[];
  @ApiProperty({ type: CandidateInvitation, nullable: true })
  invitation!: CandidateInvitation | null;
}

/** The stored list of an offer. It is made when the offer is put online and once a night, and follows no change in between. */
export class CandidateList {
  items!: Candidate[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
  /** In the whole list, not on this page. */
  @ApiProperty({ type: 'integer' })
  count!: number;
  @ApiProperty({ enum: CANDIDATE_LIST_STATES, enumName: 'CandidateListState' })
  state!: CandidateListState;
  /** Null before the first list of this publication. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  madeAt!: Date | null;
  /** Day in whose first hours the next list is made; null where none is planned. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  nextOn!: string | null;
}
