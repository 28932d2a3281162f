import { ApiProperty } from '@nestjs/swagger';
import {
  APPLICATION_STATUSES,
  type ApplicationStatus,
  PROPOSAL_OUTCOMES,
  PROPOSAL_STATES,
  PROPOSALS_MAX,
  type ProposalOutcome,
  type ProposalState,
} from '@seve/domain';
import { ArrayMinSize } from 'class-validator';
import { Id, Ids } from '../../../http/validation/fields/id.decorator.js';
import { NoHtml, Text } from '../../../http/validation/fields/text.decorator.js';

export class ProposalInput {
  @Id()
  offerId!: string;

  /** The student reads it, in the letter and beside the draft. */
  @Text({ min: 0, max: 800, lines: true })
  @NoHtml()
  message!: string;
}

export class ClassProposalInput extends ProposalInput {
  @ArrayMinSize(1)
  @Ids({ max: PROPOSALS_MAX })
  studentIds!: string[];
}

export class ProposalView {
  /** Of the draft, then of the application it became. */
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ format: 'uuid' })
  offerId!: string;
  offerTitle!: string;
  companyName!: string;
  text!: string;
  /** Null for a teacher who has left. */
  @ApiProperty({ type: 'string', nullable: true })
  teacherName!: string | null;
  @ApiProperty({ enum: PROPOSAL_STATES, enumName: 'ProposalState' })
  state!: ProposalState;
  /** Of the application, once it is sent. */
  @ApiProperty({ enum: APPLICATION_STATUSES, enumName: 'ApplicationStatus', nullable: true })
  status!: ApplicationStatus | null;
  proposedAt!: Date;
}

export class ProposalResult {
  @ApiProperty({ format: 'uuid' })
  studentId!: string;
  @ApiProperty({ enum: PROPOSAL_OUTCOMES, enumName: 'ProposalOutcome' })
  outcome!: ProposalOutcome;
  /** In the reader's words, where the law stands against it. */
  @ApiProperty({ type: 'string', nullable: true })
  reason!: string | null;
}

export class ClassProposals {
  /** In the order of the body. */
  results!: ProposalResult[];
}
