import { ApiProperty } from '@nestjs/swagger';
import { APPLICATION_STATUSES, type ApplicationStatus } from '@seve/domain';
import { CONSTRAINT_NAMES, type ConstraintName, RAISE_KINDS, type RaiseKind, SIDES, type Side } from '@seve/matching';
import { IsOptional } from 'class-validator';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { PageQuery } from '../../http/validation/page.dto.js';
import { OfferCard } from '../offers/offer-card.dto.js';

export class StudentMatch {
  offer!: OfferCard;
  /** Fit of the offer for the student, 0 to 10,000. */
  @ApiProperty({ type: 'integer' })
  studentScore!: number;
  /** Fit of the student for the post, 0 to 10,000. */
  @ApiProperty({ type: 'integer' })
  postScore!: number;
  /** Total of both scores, 0 to 10,000. */
  @ApiProperty({ type: 'integer' })
  total!: number;
  @ApiProperty({ enum: APPLICATION_STATUSES, enumName: 'ApplicationStatus', nullable: true })
  applied!: ApplicationStatus | null;
  /**
   * Number of applications that the company left without an answer within `SILENCE_DAYS`; they lower the rank in the list, never the
   * scores.
   */
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
  /** Number of offers per condition; each offer counts once, under the first condition that excludes it. */
  byConstraint!: ExcludedByConstraint[];
}

export class StudentMatchList {
  items!: StudentMatch[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
  /** Number in the whole list, not on this page. */
  @ApiProperty({ type: 'integer' })
  count!: number;
  /** Minimum total of a suitable offer: letters announce those, the others are listed further down. */
  @ApiProperty({ type: 'integer' })
  suitsFrom!: number;
  excluded!: ExcludedOffers;
  /** Whether the weights have just changed, so that some totals are still those of before. */
  isBeingRescored!: boolean;
}

export class ConditionView {
  @ApiProperty({ enum: CONSTRAINT_NAMES, enumName: 'ConstraintName' })
  constraint!: ConstraintName;
  sentence!: string;
}

/** Change of the profile: the field and its value. */
export class ProfileChangeView {
  @ApiProperty({ enum: RAISE_KINDS, enumName: 'RaiseKind' })
  kind!: RaiseKind;
  /**
   * Value of the change: the skill (ogr), the language and level, the occupation (ROME code), the sector, the size, the limit in km, `B`,
   * the kind of offer, or the kind with its first and last day.
   */
  what!: string;
  sentence!: string;
}

export class ExcludedOfferView {
  offer!: OfferCard;
  /** Conditions that fail, at least one. */
  failed!: ConditionView[];
  /** Changes of the profile that together make the offer match; empty where none do. */
  changes!: ProfileChangeView[];
}

export class ExcludedOfferPage {
  items!: ExcludedOfferView[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}

export class OpeningChangeView {
  change!: ProfileChangeView;
  /** Number of offers that this change alone makes match. */
  @ApiProperty({ type: 'integer' })
  count!: number;
}

export class ExcludedSummary extends ExcludedOffers {
  /** Three changes at most: those that open most offers for the smallest change first. */
  cheapest!: OpeningChangeView[];
}

export class ExcludedOfferQuery extends PageQuery {
  /** Condition under which the offers are counted. */
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
  /** The student's side of the condition. */
  student!: string;
  /** The offer's side of the condition. */
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
  /** Whether every condition is met; otherwise the scores are 0 and `failed` gives the reasons. */
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
  /** Number of applications that the company left without an answer within `SILENCE_DAYS`; they change no score. */
  @ApiProperty({ type: 'integer' })
  unanswered!: number;
}
