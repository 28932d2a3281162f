import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import {
  APPLICATION_STATUSES,
  type ApplicationStatus,
  COMPANY_OFFER_SORTS,
  type CompanyOfferSort,
  FILL_CHANNELS,
  type FillChannel,
  LANGUAGE_LEVELS,
  LANGUAGES,
  type Language,
  type LanguageLevel,
  LEVELS,
  type Level,
  numberWord,
  OFFER_ACTS,
  OFFER_CLOSE_REASONS,
  OFFER_FIELDS,
  OFFER_STATUSES,
  type OfferAct,
  type OfferCloseReason,
  type OfferField,
  type OfferStatus,
  SKILL_NEEDS,
  type SkillNeed,
  USUAL_REPLY_MONTHS,
} from '@seve/domain';
import { OFFER_WARNINGS, type OfferWarning } from '@seve/law';
import { IsOptional } from 'class-validator';
import { OfferCard } from '../../core/offers/offer-card.dto.js';
import { OfferFlagsDto } from '../../core/offers/offer-flags.dto.js';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { WorkStudyBlockDto } from '../../http/validation/fields/work-study-block.dto.js';
import { PageQuery } from '../../http/validation/page.dto.js';
import { OfferLegalPay, OfferLegalReason } from './legal/offer-legal.dto.js';

export class OfferOccupation {
  code!: string;
  label!: string;
}

export class OfferSkillView {
  ogr!: string;
  label!: string;
  @ApiProperty({ enum: SKILL_NEEDS, enumName: 'SkillNeed' })
  need!: SkillNeed;
}

export class OfferHazard {
  tag!: string;
  label!: string;
}

export class OfferCompany {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: `Median of the last ${numberWord(USUAL_REPLY_MONTHS, 'en')} months; null below three answers.`,
  })
  usualReplyDays!: number | null;
  /** For a student: applications that it left without an answer within `SILENCE_DAYS`, which lower its offers in the list; null for any other reader. */
  @ApiProperty({ type: 'integer', nullable: true })
  unanswered!: number | null;
  /** Image shown beside its name. */
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  logoId!: string | null;
}

export class OfferSite {
  /** Null for a company's only site. */
  @ApiProperty({ type: 'string', nullable: true })
  name!: string | null;
  address!: string;
  communeName!: string;
}

export class OwnApplication {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: APPLICATION_STATUSES, enumName: 'ApplicationStatus' })
  status!: ApplicationStatus;
}

/** A place the student has already. */
export class BlockingPlace {
  /** Null where no offer announced it. */
  @ApiProperty({ type: 'string', nullable: true })
  offerTitle!: string | null;
  companyName!: string;
  @ApiProperty({ format: 'date' })
  startOn!: string;
  /** Null for a job without end. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  endOn!: string | null;
}

export class OfferLanguageView {
  @ApiProperty({ enum: LANGUAGES, enumName: 'Language' })
  language!: Language;
  @ApiProperty({ enum: LANGUAGE_LEVELS, enumName: 'LanguageLevel' })
  level!: LanguageLevel;
}

export class ReservedSchool {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
}

/** A school for which its company reserves an offer. */
export class ReservedForSchool extends ReservedSchool {
  /** A framework agreement with it runs; the offer stays reserved without one, until its company opens it to all. */
  isPartner!: boolean;
}

export class OfferRemarkView {
  /** Field of the form. */
  @ApiProperty({ enum: OFFER_FIELDS, enumName: 'OfferField' })
  path!: OfferField;
  text!: string;
}

/** Author of a draft written for its company. */
export class OfferPreparation {
  name!: string;
  /** Null for the coordination of the campus. */
  @ApiProperty({ type: 'string', nullable: true })
  schoolName!: string | null;
}

/** What an offer says to its own company alone. */
export class OfferForItsCompany {
  @ApiProperty({ format: 'uuid' })
  companySiteId!: string;
  @ApiProperty({ format: 'uuid' })
  contactAccountId!: string;
  reservedSchools!: ReservedForSchool[];
  @ApiProperty({ type: 'integer' })
  maxApplications!: number;
  @ApiProperty({ enum: OFFER_CLOSE_REASONS, enumName: 'OfferCloseReason', nullable: true })
  closeReason!: OfferCloseReason | null;
  @ApiProperty({ enum: FILL_CHANNELS, enumName: 'FillChannel', nullable: true })
  fillChannel!: FillChannel | null;
  /** How often its page was opened, the company's own visits left out. */
  @ApiProperty({ type: 'integer' })
  views!: number;
  /** Warnings of the legal check that were confirmed. */
  @ApiProperty({ enum: OFFER_WARNINGS, enumName: 'OfferWarning', isArray: true })
  confirmedWarnings!: OfferWarning[];
  /** What the campus asks to change before it publishes; empty once sent again. */
  remarks!: OfferRemarkView[];
  @ApiProperty({ type: OfferPreparation, nullable: true })
  preparedBy!: OfferPreparation | null;
  /** How many times it was published; a draft that was published once is withdrawn. */
  @ApiProperty({ type: 'integer' })
  publication!: number;
  /** Offers that the company has sent today, of those that it may send in a day. */
  @ApiProperty({ type: 'integer' })
  sentToday!: number;
  /** Set when the minimum has risen above the pay since the offer was published: it stays on line, and its company gets a letter. */
  @ApiProperty({ type: OfferLegalReason, nullable: true })
  belowMinimum!: OfferLegalReason | null;
}

/** Each 0 to 10,000. */
export class OfferFit {
  @ApiProperty({ type: 'integer' })
  total!: number;
  @ApiProperty({ type: 'integer' })
  studentScore!: number;
  @ApiProperty({ type: 'integer' })
  postScore!: number;
}

export class OfferDetail extends IntersectionType(OfferCard, OfferFlagsDto) {
  description!: string;
  occupations!: OfferOccupation[];
  skills!: OfferSkillView[];
  @ApiProperty({ enum: LEVELS, enumName: 'Level', isArray: true })
  targetLevels!: Level[];
  @ApiProperty({ type: 'string', nullable: true })
  certificationWanted!: string | null;
  communeInsee!: string;
  /** Street and number, where it is not the site's. */
  @ApiProperty({ type: 'string', nullable: true })
  address!: string | null;
  @ApiProperty({ type: 'integer', nullable: true })
  weeklyMinutes!: number | null;
  workStudyBlocks!: WorkStudyBlockDto[];
  @ApiProperty({ type: 'string', nullable: true })
  rhythm!: string | null;
  languages!: OfferLanguageView[];
  @ApiProperty({ type: 'integer', nullable: true })
  minAge!: number | null;
  latitude!: number;
  longitude!: number;
  /** From the student's home; null where it is not known. */
  @ApiProperty({ type: 'number', nullable: true })
  distanceKm!: number | null;
  @ApiProperty({ type: 'string', nullable: true })
  drivingLicenceReason!: string | null;
  /** None declared where empty; null where the company has not answered. */
  @ApiProperty({ type: [OfferHazard], nullable: true })
  hazards!: OfferHazard[] | null;
  /** Each applicant answers all of them. */
  questions!: string[];
  @ApiProperty({ enum: OFFER_STATUSES, enumName: 'OfferStatus' })
  status!: OfferStatus;
  /** It was published once, and is being changed: read by its company and by its applicants. */
  isWithdrawn!: boolean;
  company!: OfferCompany;
  site!: OfferSite;
  /** The reader's own application, for a student. */
  @ApiProperty({ type: OwnApplication, nullable: true })
  application!: OwnApplication | null;
  /** For a student: the place that takes some of its days; null where they are free. */
  @ApiProperty({ type: BlockingPlace, nullable: true })
  blockedBy!: BlockingPlace | null;
  /** For a student, where the offer is a match. */
  @ApiProperty({ type: OfferFit, nullable: true })
  fit!: OfferFit | null;
  /** Of an apprenticeship with a start: the least that may be paid, by age and year. */
  @ApiProperty({ type: OfferLegalPay, nullable: true })
  legalPay!: OfferLegalPay | null;
  @ApiProperty({ type: OfferForItsCompany, nullable: true })
  own!: OfferForItsCompany | null;
  @ApiProperty({ type: 'integer' })
  version!: number;
  /** What the reader may move the offer to. */
  @ApiProperty({ enum: OFFER_ACTS, enumName: 'OfferAct', isArray: true })
  actions!: OfferAct[];
}

export class CompanyOffersQuery extends PageQuery {
  /** Every status but archived when left out. */
  @IsOptional()
  @Choice(OFFER_STATUSES, 'OfferStatus')
  @ApiProperty({ required: false })
  status?: OfferStatus;

  @IsOptional()
  @Choice(COMPANY_OFFER_SORTS, 'CompanyOfferSort')
  @ApiProperty({ required: false })
  sort: CompanyOfferSort = 'unanswered';
}

export class CompanyOffer extends OfferCard {
  @ApiProperty({ enum: OFFER_STATUSES, enumName: 'OfferStatus' })
  status!: OfferStatus;
  @ApiProperty({ type: 'integer' })
  applications!: number;
  /** Sent or read, without an answer. */
  @ApiProperty({ type: 'integer' })
  unanswered!: number;
  /** How often its page was opened, the company's own visits left out. */
  @ApiProperty({ type: 'integer' })
  views!: number;
  /** Author of a draft written for the company by a person outside it. */
  @ApiProperty({ type: OfferPreparation, nullable: true })
  preparedBy!: OfferPreparation | null;
  /** It was published once, and is being changed. */
  isWithdrawn!: boolean;
  /** It is on line or paused, and the minimum has risen above its pay. */
  isBelowMinimum!: boolean;
  /** It is on line or paused, open to minors, and has never answered what it exposes to. */
  areHazardsUnsaid!: boolean;
  /** What the reader may move it to. */
  @ApiProperty({ enum: OFFER_ACTS, enumName: 'OfferAct', isArray: true })
  actions!: OfferAct[];
  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class OfferStatusCount {
  @ApiProperty({ enum: OFFER_STATUSES, enumName: 'OfferStatus' })
  status!: OfferStatus;
  @ApiProperty({ type: 'integer' })
  offers!: number;
}

export class CompanyOfferList {
  /** Of every offer, whatever the filter: how many stand in each state. */
  byStatus!: OfferStatusCount[];
  /** Applications that wait for an answer, in every offer. */
  @ApiProperty({ type: 'integer' })
  unanswered!: number;
  /** And those that answer no offer. */
  @ApiProperty({ type: 'integer' })
  unansweredUnsolicited!: number;
  items!: CompanyOffer[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}
