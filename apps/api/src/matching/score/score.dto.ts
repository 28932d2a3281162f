import { ApiProperty } from '@nestjs/swagger';
import { LOCALES, type Locale } from '@seve/domain';
import { CONSTRAINT_NAMES, type ConstraintName, SIDES, type Side } from '@seve/matching';
import { WeightPointsView } from '../../core/matching/weights.dto.js';

export class ScoreRuleView {
  @ApiProperty({ enum: CONSTRAINT_NAMES, enumName: 'ConstraintName' })
  name!: ConstraintName;
  label!: string;
  rule!: string;
}

export class ScoreCriterionView {
  @ApiProperty({ enum: SIDES, enumName: 'MatchSide' })
  side!: Side;
  name!: string;
  label!: string;
  /** Of 10,000 on its side. */
  @ApiProperty({ type: 'integer' })
  points!: number;
  /** The criterion of the same side that lends these points, where this one applies. */
  @ApiProperty({ type: 'string', nullable: true })
  takenFrom!: string | null;
  /** Why this number. */
  reason!: string;
  /** How points are counted. */
  method!: string;
}

export class ScoreExampleView {
  @ApiProperty({ type: 'integer' })
  studentScore!: number;
  @ApiProperty({ type: 'integer' })
  postScore!: number;
  @ApiProperty({ type: 'integer' })
  total!: number;
}

export class ScoreVersionView {
  version!: string;
  @ApiProperty({ format: 'date' })
  since!: string;
  reason!: string;
  /** Language of the reason, where it was not written in the reader's. */
  @ApiProperty({ enum: LOCALES, enumName: 'Locale' })
  language!: Locale;
  /** The older version whose points it takes again. */
  @ApiProperty({ type: 'string', nullable: true })
  restores!: string | null;
  points!: WeightPointsView;
}

export class ScoreTableView {
  /** Version of the weights used for new scores. */
  version!: string;
  rules!: ScoreRuleView[];
  /** The student's side first, each side heaviest first. */
  criteria!: ScoreCriterionView[];
  examples!: ScoreExampleView[];
  /** Letters about new offers speak only of totals from here. */
  @ApiProperty({ type: 'integer' })
  digestThreshold!: number;
  never!: string[];
  /** The newest first. */
  history!: ScoreVersionView[];
}
