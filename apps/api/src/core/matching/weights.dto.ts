import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { LOCALES, type Locale, POST_SIDE, SIDE_POINTS, STUDENT_SIDE, WEIGHT_STEP, WEIGHTS_REASON } from '@seve/domain';
import { SIDES, type Side } from '@seve/matching';
import { IsOptional } from 'class-validator';
import { Integer, IntegerQuery } from '../../http/validation/fields/integer.decorator.js';
import { Nested } from '../../http/validation/fields/nested.decorator.js';
import { NoHtml, Text } from '../../http/validation/fields/text.decorator.js';
import { rule } from '../../http/validation/rule.js';

/** Points of 10,000; pages show them out of 100. */
const Points = () =>
  applyDecorators(
    Integer({ min: WEIGHT_STEP, max: SIDE_POINTS }),
    rule(
      'weights.step',
      (value) => Number(value) % WEIGHT_STEP === 0,
      () => ({ step: WEIGHT_STEP }),
    ),
  );

/** Returns a class with one field of points per criterion, as `PickType` does with fields. */
function PointsOf<Name extends string>(names: readonly Name[]): new () => Record<Name, number> {
  class SidePoints {}
  for (const name of names) Points()(SidePoints.prototype, name);
  return SidePoints as new () => Record<Name, number>;
}

export class StudentSidePoints extends PointsOf(STUDENT_SIDE) {}

export class PostSidePoints extends PointsOf(POST_SIDE) {}

export class WeightPointsInput {
  /** Points for how the offer fits the student; the sum is 10,000. */
  @Nested(() => StudentSidePoints)
  student!: StudentSidePoints;

  /**
   * Points for how the student fits the post; the sum is 10,000 without languages, which are taken from skills where the post needs a
   * language.
   */
  @Nested(() => PostSidePoints)
  post!: PostSidePoints;
}

/** Public reason of a restoration, and the version that its author read. */
export class WeightsRestorationInput {
  /** Version in use when the decision was made. */
  @Integer({ min: 1, max: 1_000_000 })
  basedOn!: number;

  @Text(WEIGHTS_REASON)
  @NoHtml()
  reason!: string;

  /** Reason in English, if given. */
  @IsOptional()
  @Text(WEIGHTS_REASON)
  @NoHtml()
  reasonEn?: string;
}

export class WeightsInput extends WeightsRestorationInput {
  @Nested(() => StudentSidePoints)
  student!: StudentSidePoints;

  @Nested(() => PostSidePoints)
  post!: PostSidePoints;
}

export class PreviewQuery {
  /** Seed of the sample; another number samples other cases. */
  @IsOptional()
  @IntegerQuery({ min: 0, max: 9_999 })
  draw = 0;
}

export class WeightPointsView {
  student!: StudentSidePoints;
  post!: PostSidePoints;
}

export class WeighedCriterionView {
  @ApiProperty({ enum: SIDES, enumName: 'MatchSide' })
  side!: Side;
  name!: string;
  label!: string;
  /** Explanation of why the criterion counts. */
  reason!: string;
}

export class WeightsVersionView {
  @ApiProperty({ type: 'integer' })
  number!: number;
  version!: string;
  points!: WeightPointsView;
  reason!: string;
  @ApiProperty({ enum: LOCALES, enumName: 'Locale' })
  language!: Locale;
  /** Older version whose points this one restores; null otherwise. */
  @ApiProperty({ type: 'string', nullable: true })
  restores!: string | null;
  /** Name of the author; null for the weights shipped with the program. */
  @ApiProperty({ type: 'string', nullable: true })
  authorName!: string | null;
  createdAt!: Date;
}

/** Progress of re-scoring all lists with the version in use. */
export class RescoreProgressView {
  version!: string;
  /** Number of students and offers scored. */
  @ApiProperty({ type: 'integer' })
  scored!: number;
  @ApiProperty({ type: 'integer' })
  toScore!: number;
  isRunning!: boolean;
  /** Whether the re-scoring runs, but has made no progress for some minutes. */
  isStuck!: boolean;
  /** Time of the last progress. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  movedAt!: Date | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  finishedAt!: Date | null;
}

export class WeightsView {
  /** Number of the version in use. */
  @ApiProperty({ type: 'integer' })
  number!: number;
  /** Criteria in the order of the screens. */
  criteria!: WeighedCriterionView[];
  progress!: RescoreProgressView;
  /** Versions, the newest first. */
  history!: WeightsVersionView[];
}

export class StandingView {
  @ApiProperty({ type: 'integer' })
  rank!: number;
  @ApiProperty({ type: 'integer' })
  studentScore!: number;
  @ApiProperty({ type: 'integer' })
  postScore!: number;
  @ApiProperty({ type: 'integer' })
  total!: number;
}

export class PreviewRowView {
  /** Title of the offer, or the pseudonym of the student. */
  name!: string;
  /** Name of the company, or of the programme. */
  @ApiProperty({ type: 'string', nullable: true })
  detail!: string | null;
  before!: StandingView;
  after!: StandingView;
}

const CASE_SIDES = ['student', 'offer'] as const;

/** Preview of a list: a student's offers, or an offer's students. */
export class PreviewCaseView {
  @ApiProperty({ enum: CASE_SIDES, enumName: 'PreviewCaseSide' })
  side!: (typeof CASE_SIDES)[number];
  name!: string;
  @ApiProperty({ type: 'string', nullable: true })
  detail!: string | null;
  /** Rows at the top now or with the new weights, in the order of the new weights. */
  rows!: PreviewRowView[];
  /** Number of rows of the whole list that move up. */
  @ApiProperty({ type: 'integer' })
  up!: number;
  @ApiProperty({ type: 'integer' })
  down!: number;
  @ApiProperty({ type: 'integer' })
  same!: number;
}

export class WeightsPreviewView {
  cases!: PreviewCaseView[];
}
