import { ApiProperty } from '@nestjs/swagger';
import {
  COMPANY_CLOSE_REASONS,
  type CompanyCloseReason,
  FILL_CHANNELS,
  type FillChannel,
  LANGUAGE_LEVELS,
  LANGUAGES,
  type Language,
  type LanguageLevel,
  LEVELS,
  type Level,
  MAX_QUESTIONS,
  OFFER_KINDS,
  type OfferKind,
  REMOTE_MODES,
  type RemoteMode,
  SKILL_NEEDS,
  type SkillNeed,
} from '@seve/domain';
import { HAZARDS, type Hazard, OFFER_WARNINGS, type OfferWarning } from '@seve/law';
import { ArrayMaxSize, ArrayUnique, IsArray, IsOptional, ValidateIf } from 'class-validator';
import { PAY_UNITS, type PayUnit } from '../../../core/offers/offer-card.dto.js';
import { OfferFlagsInput } from '../../../core/offers/offer-flags.dto.js';
import { Choice, Choices } from '../../../http/validation/fields/choice.decorator.js';
import { CivilDay } from '../../../http/validation/fields/civil-date.decorator.js';
import { Id, Ids } from '../../../http/validation/fields/id.decorator.js';
import { Integer } from '../../../http/validation/fields/integer.decorator.js';
import { NestedEach } from '../../../http/validation/fields/nested.decorator.js';
import { CommuneInsee, DiplomaKey, Ogr, RomeCodes } from '../../../http/validation/fields/register.decorators.js';
import { AddressText, NoContacts, NoHtml, Text, TextLines } from '../../../http/validation/fields/text.decorator.js';
import { WorkStudyBlockDto } from '../../../http/validation/fields/work-study-block.dto.js';

const HAZARD_TAGS = HAZARDS.map(({ tag }) => tag);

export class OfferSkillInput {
  @Ogr()
  ogr!: string;

  @Choice(SKILL_NEEDS, 'SkillNeed')
  need!: SkillNeed;
}

export class OfferLanguageInput {
  @Choice(LANGUAGES, 'Language')
  language!: Language;

  @Choice(LANGUAGE_LEVELS, 'LanguageLevel')
  level!: LanguageLevel;
}

/** An offer as the company writes it. A draft may leave open what publication will ask. */
export class OfferInput extends OfferFlagsInput {
  @Text({ min: 3, max: 150 })
  @NoHtml()
  @NoContacts()
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
  @NestedEach(() => OfferSkillInput)
  skills!: OfferSkillInput[];

  @Choices(LEVELS, 'Level')
  targetLevels!: Level[];

  /** Key of a diploma that opens the offer whatever its level. */
  @IsOptional()
  @DiplomaKey()
  @ApiProperty({ type: 'string', nullable: true, required: false })
  certificationWanted?: string | null;

  @Integer({ min: 1, max: 50 })
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
  @Integer({ min: 1, max: 156 })
  @ApiProperty({ nullable: true, required: false })
  durationWeeks?: number | null;

  /** The company's own commune when left out. */
  @IsOptional()
  @CommuneInsee()
  @ApiProperty({ type: 'string', nullable: true, required: false })
  communeInsee?: string | null;

  /** Street and number, where it is not the site's. */
  @IsOptional()
  @AddressText({ min: 0 })
  @ApiProperty({ type: 'string', nullable: true, required: false })
  address?: string | null;

  /** One of the company's own sites; the first when left out. */
  @IsOptional()
  @Id()
  @ApiProperty({ nullable: true, required: false })
  companySiteId?: string | null;

  /** Member of the company who receives the letters about the offer; the author when left out. */
  @IsOptional()
  @Id()
  @ApiProperty({ nullable: true, required: false })
  contactAccountId?: string | null;

  /** 2,100 are 35 hours. */
  @IsOptional()
  @Integer({ min: 60, max: 2_880 })
  @ApiProperty({ nullable: true, required: false })
  weeklyMinutes?: number | null;

  /** Weeks in the company and at school. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(60)
  @NestedEach(() => WorkStudyBlockDto)
  workStudyBlocks?: WorkStudyBlockDto[];

  /** The rhythm in a sentence. */
  @IsOptional()
  @Text({ min: 0, max: 300 })
  @NoHtml()
  @ApiProperty({ type: 'string', nullable: true, required: false })
  rhythm?: string | null;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LANGUAGES.length)
  @NestedEach(() => OfferLanguageInput)
  languages?: OfferLanguageInput[];

  @Choice(REMOTE_MODES, 'RemoteMode')
  remote!: RemoteMode;

  @IsOptional()
  @Text({ min: 0, max: 300 })
  @NoHtml()
  @ApiProperty({ type: 'string', nullable: true, required: false })
  drivingLicenceReason?: string | null;

  @IsOptional()
  @Integer({ min: 1, max: 10_000_000 })
  @ApiProperty({ nullable: true, required: false })
  payCents?: number | null;

  /** Upper end of the range that begins at `payCents`; none for one amount. */
  @IsOptional()
  @Integer({ min: 1, max: 10_000_000 })
  @ApiProperty({ nullable: true, required: false })
  payMaxCents?: number | null;

  @IsOptional()
  @Choice(PAY_UNITS, 'PayUnit')
  @ApiProperty({ nullable: true, required: false })
  payUnit?: PayUnit | null;

  /** None: the post exposes to nothing; `not_known`: the company cannot tell. Left out: not answered, as a draft may. */
  @IsOptional()
  @Choices(HAZARD_TAGS, 'Hazard')
  @ApiProperty({ nullable: true, required: false })
  hazards?: Hazard[] | null;

  /** Set by the post; the law sets its own. */
  @IsOptional()
  @Integer({ min: 14, max: 65 })
  @ApiProperty({ nullable: true, required: false })
  minAge?: number | null;

  /** Questions to applicants. */
  @IsOptional()
  @TextLines({ most: MAX_QUESTIONS, min: 5, max: 200 })
  @ApiProperty({ required: false })
  questions?: string[];

  /** Only students of these schools; of all when empty. */
  @IsOptional()
  @Ids({ max: 30 })
  @ApiProperty({ required: false })
  reservedSchoolIds?: string[];

  /** The offer closes by itself once it has received as many. */
  @IsOptional()
  @Integer({ min: 1, max: 500 })
  @ApiProperty({ nullable: true, required: false })
  maxApplications?: number | null;

  /** Last day to apply. */
  @IsOptional()
  @CivilDay()
  @ApiProperty({ nullable: true, required: false })
  expiresOn?: string | null;

  /** Warnings of the legal check that were read and confirmed, by rule. Left out: those whose warning has not changed. */
  @ValidateIf((_input, value) => value !== undefined)
  @Choices(OFFER_WARNINGS, 'OfferWarning')
  @ApiProperty({ required: false })
  confirmedWarnings?: OfferWarning[];
}

export class OfferChange extends OfferInput {
  /** As read: a change made meanwhile by another person is not overwritten. */
  @Integer({ min: 1, max: 2_000_000_000 })
  version!: number;
}

export class OfferClosure {
  @Choice(COMPANY_CLOSE_REASONS, 'CompanyCloseReason')
  reason!: CompanyCloseReason;
}

export class OfferFillingInput {
  /** Where the person was found. */
  @Choice(FILL_CHANNELS, 'FillChannel')
  channel!: FillChannel;
}

export class OfferExtensionInput {
  /** The new last day to apply. */
  @CivilDay()
  until!: string;
}
