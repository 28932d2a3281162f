import { ApiProperty } from '@nestjs/swagger';
import {
  LEVELS,
  type Level,
  OFFER_CLOSE_REASONS,
  OFFER_KINDS,
  type OfferCloseReason,
  type OfferKind,
  REMOTE_MODES,
  type RemoteMode,
  SKILL_NEEDS,
  type SkillNeed,
} from '@seve/domain';
import { HAZARDS, type Hazard } from '@seve/law';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsOptional, ValidateNested } from 'class-validator';
import { StrictBoolean } from '../http/fields/boolean.decorator.js';
import { Choice, Choices } from '../http/fields/choice.decorator.js';
import { CivilDay } from '../http/fields/civil-date.decorator.js';
import { CommuneInsee, DiplomaKey, Ogr, RomeCodes } from '../http/fields/register.decorators.js';
import { NoHtml, Text } from '../http/fields/text.decorator.js';
import { Whole } from '../http/fields/whole.decorator.js';
import { PAY_UNITS, type PayUnit } from './offer-card.dto.js';

const HAZARD_TAGS = HAZARDS.map(({ tag }) => tag);

export class OfferSkillInput {
  @Ogr()
  ogr!: string;

  @Choice(SKILL_NEEDS, 'SkillNeed')
  need!: SkillNeed;
}

/** An offer as the company writes it. A draft may leave open what publication will ask. */
export class OfferInput {
  @Text({ min: 3, max: 150 })
  @NoHtml()
  title!: string;

  @Choice(OFFER_KINDS, 'OfferKind')
  kind!: OfferKind;

  @Text({ min: 0, max: 5_000, lines: true })
  @NoHtml()
  description!: string;

  @RomeCodes({ max: 3 })
  romeCodes!: string[];

  @IsArray()
  @ArrayMaxSize(40)
  @ArrayUnique((skill: Partial<OfferSkillInput> | null) => skill?.ogr)
  @ValidateNested({ each: true })
  @Type(() => OfferSkillInput)
  skills!: OfferSkillInput[];

  @Choices(LEVELS, 'Level')
  targetLevels!: Level[];

  /** Key of a diploma that opens the offer whatever its level. */
  @IsOptional()
  @DiplomaKey()
  @ApiProperty({ type: 'string', nullable: true, required: false })
  certificationWanted?: string | null;

  @Whole({ min: 1, max: 50 })
  seats!: number;

  @IsOptional()
  @CivilDay()
  @ApiProperty({ nullable: true, required: false })
  startFrom?: string | null;

  @IsOptional()
  @CivilDay()
  @ApiProperty({ nullable: true, required: false })
  startTo?: string | null;

  /** Left out for a job without end. */
  @IsOptional()
  @Whole({ min: 1, max: 156 })
  @ApiProperty({ nullable: true, required: false })
  durationWeeks?: number | null;

  /** The company's own commune when left out. */
  @IsOptional()
  @CommuneInsee()
  @ApiProperty({ type: 'string', nullable: true, required: false })
  communeInsee?: string | null;

  @Choice(REMOTE_MODES, 'RemoteMode')
  remote!: RemoteMode;

  @StrictBoolean()
  housingOffered!: boolean;

  @StrictBoolean()
  drivingLicenceNeeded!: boolean;

  @IsOptional()
  @Text({ min: 0, max: 300 })
  @NoHtml()
  @ApiProperty({ type: 'string', nullable: true, required: false })
  drivingLicenceReason?: string | null;

  @IsOptional()
  @Whole({ min: 1, max: 10_000_000 })
  @ApiProperty({ nullable: true, required: false })
  payCents?: number | null;

  @IsOptional()
  @Choice(PAY_UNITS, 'PayUnit')
  @ApiProperty({ nullable: true, required: false })
  payUnit?: PayUnit | null;

  @Choices(HAZARD_TAGS, 'Hazard')
  hazards!: Hazard[];

  /** Last day to apply. */
  @IsOptional()
  @CivilDay()
  @ApiProperty({ nullable: true, required: false })
  expiresOn?: string | null;
}

export class OfferChange extends OfferInput {
  /** As read: a change made meanwhile by somebody else is not overwritten. */
  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}

export class OfferClosure {
  @Choice(OFFER_CLOSE_REASONS, 'OfferCloseReason')
  reason!: OfferCloseReason;
}
