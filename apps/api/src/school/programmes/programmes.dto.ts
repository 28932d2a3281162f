import { ApiProperty } from '@nestjs/swagger';
import { MAX_PERIODS, MAX_WORK_STUDY_BLOCKS, OFFER_KINDS, type OfferKind } from '@seve/domain';
import { ArrayMaxSize, IsArray, IsOptional } from 'class-validator';
import { HistoryStep } from '../../core/history.dto.js';
import { ClassCertification } from '../../core/school/certification.dto.js';
import { Choice, Choices } from '../../http/validation/fields/choice.decorator.js';
import { CivilDay } from '../../http/validation/fields/civil-date.decorator.js';
import { Id } from '../../http/validation/fields/id.decorator.js';
import { Integer } from '../../http/validation/fields/integer.decorator.js';
import { NestedEach } from '../../http/validation/fields/nested.decorator.js';
import { DiplomaKey } from '../../http/validation/fields/register.decorators.js';
import { LabelText } from '../../http/validation/fields/text.decorator.js';
import { WorkStudyBlockDto } from '../../http/validation/fields/work-study-block.dto.js';

export const MOST_WEEKS = 52;

export class PeriodInput {
  @Choice(OFFER_KINDS, 'OfferKind')
  kind!: OfferKind;

  @CivilDay()
  startOn!: string;

  @CivilDay()
  endOn!: string;

  /** Weeks asked within the dates. */
  @Integer({ min: 1, max: MOST_WEEKS })
  weeks!: number;
}

export class PlacementPeriodView extends PeriodInput {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  /** 2026 for 2026-2027, by its first day. */
  @ApiProperty({ type: 'integer' })
  schoolYear!: number;
}

export class NewProgrammeInput {
  @LabelText(80)
  name!: string;

  /** Key of the diploma prepared. */
  @DiplomaKey()
  certification!: string;
}

export class ProgrammeInput {
  @LabelText(80)
  name!: string;

  /** Kinds of placement that its students look for. */
  @Choices(OFFER_KINDS, 'OfferKind')
  kinds!: OfferKind[];

  /** Programme of the following year; null where the students leave, or stay in the same one. */
  @IsOptional()
  @Id()
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, required: false })
  nextProgrammeId?: string | null;

  /** Weeks in the company and at school, in the order of time; empty for a course that does not alternate. */
  @IsArray()
  @ArrayMaxSize(MAX_WORK_STUDY_BLOCKS)
  @NestedEach(() => WorkStudyBlockDto)
  blocks!: WorkStudyBlockDto[];

  @IsArray()
  @ArrayMaxSize(MAX_PERIODS)
  @NestedEach(() => PeriodInput)
  periods!: PeriodInput[];
}

export class ProgrammeClass {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
}

export class ProgrammeSummary {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
  certification!: ClassCertification;
  @ApiProperty({ enum: OFFER_KINDS, enumName: 'OfferKind', isArray: true })
  kinds!: OfferKind[];
  /** In the order of time. */
  periods!: PlacementPeriodView[];
  /** Its students alternate between the company and the school. */
  alternates!: boolean;
  /** Classes of today. */
  classes!: ProgrammeClass[];
  isArchived!: boolean;
  /** The reader may change it. */
  canEdit!: boolean;
}

export class ProgrammeDetail extends ProgrammeSummary {
  blocks!: WorkStudyBlockDto[];
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  nextProgrammeId!: string | null;
  history!: HistoryStep[];
}
