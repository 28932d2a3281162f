import { ApiProperty } from '@nestjs/swagger';
import { INVITATION_TO_APPLY_STATUSES, type InvitationToApplyStatus } from '@seve/domain';
import { OfferCard } from '../../core/offers/offer-card.dto.js';

/** A company's wish that this student applies. */
export class StudentInvitation {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  offer!: OfferCard;
  /** The student agreed that the company keeps an application; otherwise it knows a pseudonym. */
  isKnown!: boolean;
  /** What the company adds; empty before 18, when the referent teacher alone reads it. */
  message!: string;
  /** The company added words that are not passed on before 18. */
  isWithheld!: boolean;
  /** When the student reported it; null where no report is open. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  reportedAt!: Date | null;
  @ApiProperty({ enum: INVITATION_TO_APPLY_STATUSES, enumName: 'InvitationToApplyStatus' })
  status!: InvitationToApplyStatus;
  /** Last day to answer. */
  @ApiProperty({ format: 'date' })
  answerBy!: string;
  createdAt!: Date;
  /** Why the law or the post keeps the student from applying, in their language; null where nothing does. */
  @ApiProperty({ type: 'string', nullable: true })
  whyNot!: string | null;
  /** Neither answered nor lapsed, and the offer still takes applications. */
  isOpen!: boolean;
}

export class StudentInvitationList {
  items!: StudentInvitation[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}
