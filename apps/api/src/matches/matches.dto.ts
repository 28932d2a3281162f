import { ApiProperty } from '@nestjs/swagger';
import { APPLICATION_STATUSES, type ApplicationStatus } from '@seve/domain';
import { CONSTRAINT_NAMES, type ConstraintName, RAISE_KINDS, type RaiseKind, SIDES, type Side } from '@seve/matching';
import { OfferCard } from '../offers/offer-card.dto.js';

export class StudentMatch {
  offer!: OfferCard;
  /** How the offer fits the student, 0 to 10,000. */
  @ApiProperty({ type: 'integer' })
  studentScore!: number;
  /** How the student fits the post, 0 to 10,000. */
  @ApiProperty({ type: 'integer' })
  postScore!: number;
  /** Both together, 0 to 10,000. */
  @ApiProperty({ type: 'integer' })
  total!: number;
  @ApiProperty({ enum: APPLICATION_STATUSES, enumName: 'ApplicationStatus', nullable: true })
  applied!: ApplicationStatus | null;
}

export class ExcludedByConstraint {
  @ApiProperty({ enum: CONSTRAINT_NAMES, enumName: 'ConstraintName' })
  constraint!: ConstraintName;
  @ApiProperty({ type: 'integer' })
  count!: number;
  sentence!: string;
}

export class ExcludedOffers {
  @ApiProperty({ type: 'integer' })
  count!: number;
  /** Each offer once, under the first condition that keeps it out. */
  byConstraint!: ExcludedByConstraint[];
}

export class StudentMatchList {
  items!: StudentMatch[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
  /** In the whole list, not on this page. */
  @ApiProperty({ type: 'integer' })
  count!: number;
  excluded!: ExcludedOffers;
  /** The weights have just changed: some totals of the list are still those of before. */
  isBeingRescored!: boolean;
}

export class ExplainedCriterionView {
  @ApiProperty({ enum: SIDES, enumName: 'MatchSide' })
  side!: Side;
  name!: string;
  label!: string;
  @ApiProperty({ type: 'integer' })
  points!: number;
  @ApiProperty({ type: 'integer' })
  possible!: number;
  sentence!: string;
  /** What the student brings to the question. */
  student!: string;
  /** What the offer does. */
  offer!: string;
}

export class ConditionView {
  @ApiProperty({ enum: CONSTRAINT_NAMES, enumName: 'ConstraintName' })
  constraint!: ConstraintName;
  sentence!: string;
}

export class RaiseView {
  @ApiProperty({ enum: RAISE_KINDS, enumName: 'RaiseKind' })
  kind!: RaiseKind;
  /** The skill (ogr), the occupation (ROME code), the limit in km, or `B`. */
  what!: string;
  sentence!: string;
  @ApiProperty({ type: 'integer' })
  before!: number;
  @ApiProperty({ type: 'integer' })
  after!: number;
}

export class MatchExplanationView {
  offer!: OfferCard;
  /** Every condition is met; otherwise the scores are 0 and `failed` says why. */
  ok!: boolean;
  @ApiProperty({ type: 'integer' })
  studentScore!: number;
  @ApiProperty({ type: 'integer' })
  postScore!: number;
  @ApiProperty({ type: 'integer' })
  total!: number;
  weightsVersion!: string;
  criteria!: ExplainedCriterionView[];
  met!: ConditionView[];
  failed!: ConditionView[];
  raise!: RaiseView[];
}
