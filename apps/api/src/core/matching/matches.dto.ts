import { ApiProperty } from '@nestjs/swagger';
import { APPLICATION_STATUSES, type ApplicationStatus } from '@seve/domain';
import { CONSTRAINT_NAMES, type ConstraintName, RAISE_KINDS, type RaiseKind, SIDES, type Side } from '@seve/matching';
import { IsOptional } from 'class-validator';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { PageQuery } from '../../http/validation/page.dto.js';
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
  /** Applications that the company left without an answer within `SILENCE_DAYS`; they lower the place in the list, never the scores. */
  @ApiProperty({ type: 'integer' })
  unanswered!: number;
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
  /** Total from which an offer suits the student: letters announce those from here on, the others are listed further down. */
  @ApiProperty({ type: 'integer' })
  suitsFrom!: number;
  excluded!: ExcludedOffers;
  /** The weights have just changed: some totals of the list are still those of before. */
  isBeingRescored!: boolean;
}

export class ConditionView {
  @ApiProperty({ enum: CONSTRAINT_NAMES, enumName: 'ConstraintName' })
  constraint!: ConstraintName;
  sentence!: string;
}

/** A change of the profile; which field, and the value. */
export class ProfileChangeView {
  @ApiProperty({ enum: RAISE_KINDS, enumName: 'RaiseKind' })
  kind!: RaiseKind;
  /**
   * The skill (ogr), the language and level, the occupation (ROME code), the sector, the size, the limit in km, `B`, the kind of offer, or
   * the kind with its first and last day.
   */
  what!: string;
  sentence!: string;
}

export class ExcludedOfferView {
  offer!: OfferCard;
  /** At least one. */
  failed!: ConditionView[];
  /** Changes of the profile that together bring it back; empty where none do. */
  changes!: ProfileChangeView[];
}

export class ExcludedOfferPage {
  items!: ExcludedOfferView[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}

export class OpeningChangeView {
  change!: ProfileChangeView;
  /** Offers that it alone brings back. */
  @ApiProperty({ type: 'integer' })
  count!: number;
}

export class ExcludedSummary extends ExcludedOffers {
  /** Three at most: those that open most for the least first. */
  cheapest!: OpeningChangeView[];
}

export class ExcludedOfferQuery extends PageQuery {
  /** Under which condition they are counted. */
  @IsOptional()
  @Choice(CONSTRAINT_NAMES, 'ConstraintName')
  constraint?: ConstraintName;
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

export class RaiseView extends ProfileChangeView {
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
  /** Applications that the company left without an answer within `SILENCE_DAYS`; they change no score. */
  @ApiProperty({ type: 'integer' })
  unanswered!: number;
}
