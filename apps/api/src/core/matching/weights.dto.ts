import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { LOCALES, type Locale, POST_SIDE, SIDE_POINTS, STUDENT_SIDE, WEIGHT_STEP, WEIGHTS_REASON } from '@seve/domain';
import { SIDES, type Side } from '@seve/matching';
import { IsOptional } from 'class-validator';
import { Integer, IntegerQuery } from '../../http/validation/fields/integer.decorator.js';
import { Nested } from '../../http/validation/fields/nested.decorator.js';
import { NoHtml, Text } from '../../http/validation/fields/text.decorator.js';
import { rule } from '../../http/validation/rule.js';

/** Of 10,000, as pages show points of 100. */
const Points = () =>
  applyDecorators(
    Integer({ min: WEIGHT_STEP, max: SIDE_POINTS }),
    rule(
      'weights.step',
      (value) => Number(value) % WEIGHT_STEP === 0,
      () => ({ step: WEIGHT_STEP }),
    ),
  );

/** A class with the points of each of these criteria, as `PickType` makes one with fields. */
function PointsOf<Name extends string>(names: readonly Name[]): new () => Record<Name, number> {
  class SidePoints {}
  for (const name of names) Points()(SidePoints.prototype, name);
  return SidePoints as new () => Record<Name, number>;
}

export class StudentSidePoints extends PointsOf(STUDENT_SIDE) {}

export class PostSidePoints extends PointsOf(POST_SIDE) {}

export class WeightPointsInput {
  /** How the offer fits the student: 10,000 in all. */
  @Nested(() => StudentSidePoints)
  student!: StudentSidePoints;

  /** How the student fits the post: 10,000 in all, languages aside: those are taken from skills where the post needs a language. */
  @Nested(() => PostSidePoints)
  post!: PostSidePoints;
}

/** Public reason of a restoration, and the version that its author has read. */
export class WeightsRestorationInput {
  /** The version in use when the decision was made. */
  @Integer({ min: 1, max: 1_000_000 })
  basedOn!: number;

  @Text(WEIGHTS_REASON)
  @NoHtml()
  reason!: string;

  /** In English, if it is written. */
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
  /** Another number draws other cases. */
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
  /** Why it counts. */
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
  /** The older version whose points it takes again. */
  @ApiProperty({ type: 'string', nullable: true })
  restores!: string | null;
  /** Null for those that came with the program. */
  @ApiProperty({ type: 'string', nullable: true })
  authorName!: string | null;
  createdAt!: Date;
}

/** Progress of scoring all lists again with the version in use. */
export class RescoreProgressView {
  version!: string;
  /** Students and offers. */
  @ApiProperty({ type: 'integer' })
  scored!: number;
  @ApiProperty({ type: 'integer' })
  toScore!: number;
  isRunning!: boolean;
  /** It runs, but has done nothing for some minutes. */
  isStuck!: boolean;
  /** When it last did something. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  movedAt!: Date | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  finishedAt!: Date | null;
}

export class WeightsView {
  /** The version in use. */
  @ApiProperty({ type: 'integer' })
  number!: number;
  /** In the order of the screens. */
  criteria!: WeighedCriterionView[];
  progress!: RescoreProgressView;
  /** The newest first. */
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
  /** Of the offer, or the pseudonym of the student. */
  name!: string;
  /** The company, or the programme. */
  @ApiProperty({ type: 'string', nullable: true })
  detail!: string | null;
  before!: StandingView;
  after!: StandingView;
}

const CASE_SIDES = ['student', 'offer'] as const;

/** A list as it would be: a student's offers, or an offer's students. */
export class PreviewCaseView {
  @ApiProperty({ enum: CASE_SIDES, enumName: 'PreviewCaseSide' })
  side!: (typeof CASE_SIDES)[number];
  name!: string;
  @ApiProperty({ type: 'string', nullable: true })
  detail!: string | null;
  /** Rows among the first now or with the new weights, in the order of the new weights. */
  rows!: PreviewRowView[];
  /** Of the whole list. */
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
