import { ApiProperty } from '@nestjs/swagger';
import {
  CONTACT_DOUBTS,
  type ContactDoubt,
  HOST_QUESTIONS,
  type HostQuestion,
  OFFER_KINDS,
  type OfferKind,
  PLACE_PAPERS,
  PLACE_REASON_MAX,
  PLACEMENT_STATES,
  type PlacementState,
  type PlacePaper,
  ROLES,
  type Role,
} from '@seve/domain';
import { compactSiret, HAZARDS, type Hazard, isSiren, isSiret } from '@seve/law';
import { Transform } from 'class-transformer';
import { IsOptional } from 'class-validator';
import { Choice, Choices } from '../../http/validation/fields/choice.decorator.js';
import { CivilDay } from '../../http/validation/fields/civil-date.decorator.js';
import { EmailAddress } from '../../http/validation/fields/email.decorator.js';
import { Integer } from '../../http/validation/fields/integer.decorator.js';
import { Nested } from '../../http/validation/fields/nested.decorator.js';
import { AddressText, CompanyNameText, NameText, NoHtml, Text } from '../../http/validation/fields/text.decorator.js';
import { isText, rule } from '../../http/validation/rule.js';
import { HistoryStep } from '../history.dto.js';
import { LegalReasonView } from '../law/legal-reason.dto.js';
import { HostAnswersInput } from './host-answers.dto.js';

const HAZARD_TAGS = HAZARDS.map(({ tag }) => tag);
export const PLACE_TOPICS = ['age', 'hours', 'quota'] as const;
export type PlaceTopic = (typeof PLACE_TOPICS)[number];
/** Whether the place counts among the interns of its host: it does not without SIREN, nor before the host has said its headcount. */
export const PLACE_QUOTAS = ['counted', 'no_siren', 'no_headcount', 'none'] as const;
export type PlaceQuota = (typeof PLACE_QUOTAS)[number];

const blankIsNull = Transform(({ value }: { value: unknown }) => (isText(value) && value.trim() === '' ? null : value));
const NULLABLE = ApiProperty({ nullable: true, required: false });

export class DeclaredPlaceInput {
  /** SIRET, 14 digits, or SIREN, 9; typed with or without spaces. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (isText(value) ? compactSiret(value) || null : value))
  @rule('place.number', (value) => isText(value) && (isSiret(value) || isSiren(value)))
  @ApiProperty({ type: 'string', nullable: true, required: false })
  hostNumber?: string | null;

  /** Left out for a host whose SIRET Sève knows. */
  @blankIsNull
  @IsOptional()
  @CompanyNameText(150)
  @NULLABLE
  hostName?: string | null;

  @blankIsNull
  @IsOptional()
  @AddressText()
  @NULLABLE
  hostAddress?: string | null;

  /** Of the company; it gets a link to confirm or refuse. */
  @blankIsNull
  @IsOptional()
  @EmailAddress()
  @NULLABLE
  contactEmail?: string | null;

  @Choice(OFFER_KINDS, 'OfferKind')
  kind!: OfferKind;

  /** At most a year ago, and two ahead. */
  @CivilDay()
  startOn!: string;

  /** Only a job may have none. */
  @IsOptional()
  @CivilDay()
  @NULLABLE
  endOn?: string | null;

  @Integer({ min: 60, max: 2_880 })
  weeklyMinutes!: number;

  @blankIsNull
  @IsOptional()
  @NameText(120)
  @NULLABLE
  tutorName?: string | null;

  @Choices(HAZARD_TAGS, 'Hazard')
  hazards!: Hazard[];
}

/** What the law says about a place. */
export class PlaceFinding {
  @ApiProperty({ enum: PLACE_TOPICS, enumName: 'PlaceTopic' })
  topic!: PlaceTopic;
  /** The place cannot be confirmed before that changes. */
  isRefused!: boolean;
  reason!: LegalReasonView;
}

export class PlaceCheck {
  /** Name of the host, where Sève knows its SIRET. */
  @ApiProperty({ type: 'string', nullable: true })
  knownHost!: string | null;
  /** The host will be asked by letter: its account, or the given address. */
  isHostAsked!: boolean;
  /** Running applications of the student on the same days, which would end. */
  @ApiProperty({ type: 'integer' })
  endingApplications!: number;
  findings!: PlaceFinding[];
  @ApiProperty({ enum: PLACE_QUOTAS, enumName: 'PlaceQuota' })
  quota!: PlaceQuota;
}

export class PlaceDeclared {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  isHostAsked!: boolean;
}

export class PlaceReasonInput {
  @Text({ max: PLACE_REASON_MAX, lines: true })
  @NoHtml()
  reason!: string;
}

export class PlacePaperInput {
  @Choice(PLACE_PAPERS, 'PlacePaper')
  kind!: PlacePaper;

  /** Written on the paper. */
  @CivilDay()
  on!: string;
}

export class PlaceContactInput {
  /** Where the link goes. */
  @EmailAddress()
  contactEmail!: string;
}

/** A place found elsewhere as its host reads it. */
export class PlaceForHost {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: PLACEMENT_STATES, enumName: 'PlacementState' })
  state!: PlacementState;
  studentName!: string;
  @ApiProperty({ type: 'string', nullable: true })
  schoolName!: string | null;
  hostName!: string;
  @ApiProperty({ type: 'string', nullable: true })
  hostAddress!: string | null;
  @ApiProperty({ enum: OFFER_KINDS, enumName: 'OfferKind' })
  kind!: OfferKind;
  @ApiProperty({ format: 'date' })
  startOn!: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  endOn!: string | null;
  @ApiProperty({ type: 'integer', nullable: true })
  weeklyMinutes!: number | null;
  @ApiProperty({ type: 'string', nullable: true })
  tutorName!: string | null;
  /** In words. */
  hazards!: string[];
  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  declaredBy!: Role;
  @ApiProperty({ format: 'date' })
  declaredOn!: string;
  /** Day of a yes by link that waits for the school to check the contact; null otherwise. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  hostSaidYesOn!: string | null;
  /** Of a refusal or a cancelling. */
  @ApiProperty({ type: 'string', nullable: true })
  reason!: string | null;
  findings!: PlaceFinding[];
  @ApiProperty({ enum: PLACE_QUOTAS, enumName: 'PlaceQuota' })
  quota!: PlaceQuota;
}

export class PlaceByLink extends PlaceForHost {
  /** What the host is asked of itself; nothing where it has an account. */
  @ApiProperty({ enum: HOST_QUESTIONS, enumName: 'HostQuestion', isArray: true })
  asked!: HostQuestion[];

  /** Last instant at which the link works. */
  expiresAt!: Date;
}

export class PlaceTokenInput {
  /** From the link of the letter. */
  @Text({ max: 200 })
  token!: string;
}

export class PlaceConfirmationInput extends PlaceTokenInput {
  @IsOptional()
  @Nested(() => HostAnswersInput)
  @ApiProperty({ type: HostAnswersInput, required: false })
  answers?: HostAnswersInput;
}

export class PlaceRefusalInput extends PlaceTokenInput {
  @Text({ max: PLACE_REASON_MAX, lines: true })
  @NoHtml()
  reason!: string;
}

/** A place of a student of one's own classes. */
export class PlaceForSchool extends PlaceForHost {
  @ApiProperty({ format: 'uuid' })
  studentId!: string;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  classId!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  className!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  contactEmail!: string | null;
  /** Doubt about the contact; null once the school has cleared it, and when an account of the company answers. */
  @ApiProperty({ enum: CONTACT_DOUBTS, enumName: 'ContactDoubt', nullable: true })
  contactDoubt!: ContactDoubt | null;
  /** When the host was asked; null where it was not. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  askedOn!: string | null;
  @ApiProperty({ enum: PLACE_PAPERS, enumName: 'PlacePaper', nullable: true })
  paperKind!: PlacePaper | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  paperOn!: string | null;
  history!: HistoryStep[];
}

/** A line of a list of places found elsewhere. */
export class DeclaredPlaceLine {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: PLACEMENT_STATES, enumName: 'PlacementState' })
  state!: PlacementState;
  studentName!: string;
  @ApiProperty({ type: 'string', nullable: true })
  className!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  schoolName!: string | null;
  hostName!: string;
  @ApiProperty({ enum: OFFER_KINDS, enumName: 'OfferKind' })
  kind!: OfferKind;
  @ApiProperty({ format: 'date' })
  startOn!: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  endOn!: string | null;
  /** When the host was asked; null where it was not. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  askedOn!: string | null;
  /** For the school: doubt about the contact of a waiting place. */
  @ApiProperty({ enum: CONTACT_DOUBTS, enumName: 'ContactDoubt', nullable: true })
  contactDoubt!: ContactDoubt | null;
  @ApiProperty({ format: 'date' })
  declaredOn!: string;
}

export class DeclaredPlacePage {
  items!: DeclaredPlaceLine[];
  /** Number of those in the whole list whose host has not answered. */
  @ApiProperty({ type: 'integer' })
  waiting!: number;
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}

/** A student for whom the school may declare a place. */
export class PlaceStudent {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  firstName!: string;
  lastName!: string;
  @ApiProperty({ type: 'string', nullable: true })
  className!: string | null;
  /** Also where the birth date is not known. */
  isMinor!: boolean;
  @ApiProperty({ enum: OFFER_KINDS, enumName: 'OfferKind', isArray: true })
  kinds!: OfferKind[];
}

export class PlaceStudentsQuery {
  /** Words of the name. */
  @Text({ min: 2, max: 80 })
  q!: string;
}

export class FoundPlaceStudent {
  @ApiProperty({ format: 'uuid' })
  studentId!: string;
  className!: string;
  firstName!: string;
  lastName!: string;
}
