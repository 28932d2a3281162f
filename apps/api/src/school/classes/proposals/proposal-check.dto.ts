import { ApiProperty } from '@nestjs/swagger';
import { OFFER_KINDS, type OfferKind, PROPOSAL_OUTCOMES, type ProposalOutcome } from '@seve/domain';
import { CONSTRAINT_NAMES, type ConstraintName } from '@seve/matching';
import { ArrayMinSize, IsOptional } from 'class-validator';
import { ClassPeriod } from '../../../core/school/class-period.view.js';
import { Id, Ids } from '../../../http/validation/fields/id.decorator.js';

const MOST = 200;

export class ProposalCheckInput {
  @Id()
  offerId!: string;

  /** Default: the whole class. */
  @IsOptional()
  @ArrayMinSize(1)
  @Ids({ max: MOST })
  studentIds?: string[];
}

export class CheckedOffer {
  title!: string;
  companyName!: string;
  communeName!: string;
  @ApiProperty({ enum: OFFER_KINDS, enumName: 'OfferKind' })
  kind!: OfferKind;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  startFrom!: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  startTo!: string | null;
  /** Null for a job without end. */
  @ApiProperty({ type: 'integer', nullable: true })
  durationWeeks!: number | null;
  /** In the reader's words. */
  hazards!: string[];
  /** The next placement period of the class for this kind, where the offer fits in none. */
  @ApiProperty({ type: ClassPeriod, nullable: true })
  missedPeriod!: ClassPeriod | null;
}

/** How well the offer suits, 0 to 10,000 each. */
export class ProposalScore {
  @ApiProperty({ type: 'integer' })
  studentScore!: number;
  @ApiProperty({ type: 'integer' })
  postScore!: number;
  @ApiProperty({ type: 'integer' })
  total!: number;
}

export class ProposalFit {
  @ApiProperty({ format: 'uuid' })
  studentId!: string;
  firstName!: string;
  lastName!: string;
  /** `proposed`: it may be; any other word: why not. */
  @ApiProperty({ enum: PROPOSAL_OUTCOMES, enumName: 'ProposalOutcome' })
  outcome!: ProposalOutcome;
  /** In the reader's words: why the law forbids it, or on what it depends. */
  @ApiProperty({ type: 'string', nullable: true })
  law!: string | null;
  /** Null where a condition is not met, or the profile says too little. */
  @ApiProperty({ type: ProposalScore, nullable: true })
  score!: ProposalScore | null;
  /** Conditions of a match that are not met: the offer may be proposed all the same. */
  @ApiProperty({ enum: CONSTRAINT_NAMES, enumName: 'ConstraintName', isArray: true })
  failed!: ConstraintName[];
  @ApiProperty({ enum: OFFER_KINDS, enumName: 'OfferKind', isArray: true })
  kinds!: OfferKind[];
  /** For the kind of the offer. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  availableFrom!: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  availableTo!: string | null;
  /** As the crow flies; null while the commune is unknown. */
  @ApiProperty({ type: 'integer', nullable: true })
  distanceKm!: number | null;
  /** How far the student would go. */
  @ApiProperty({ type: 'integer' })
  limitKm!: number;
  /** Minor today. */
  isMinor!: boolean;
  isProfileComplete!: boolean;
  /** Last day of the delay of a student who has lost a place, and comes first; null for the others. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  reboundUntil!: string | null;
}

export class ProposalCheck {
  offer!: CheckedOffer;
  /** Those to whom it may be proposed first; of them those who have lost a place, then the best fit. */
  students!: ProposalFit[];
}
