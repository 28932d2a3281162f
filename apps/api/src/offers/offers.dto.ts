import { ApiProperty } from '@nestjs/swagger';
import {
  APPLICATION_STATUSES,
  type ApplicationStatus,
  LEVELS,
  type Level,
  OFFER_KINDS,
  OFFER_STATUSES,
  type OfferKind,
  type OfferStatus,
  SKILL_NEEDS,
  type SkillNeed,
} from '@seve/domain';
import { IsOptional } from 'class-validator';
import { Choice } from '../http/fields/choice.decorator.js';
import { Text } from '../http/fields/text.decorator.js';
import { PageQuery } from '../http/page.dto.js';
import { OfferCard } from './offer-card.dto.js';

export class OffersQuery extends PageQuery {
  /** Words of the title, the company or the commune, with or without accents. */
  @IsOptional()
  @Text({ min: 0, max: 80 })
  q?: string;

  @IsOptional()
  @Choice(OFFER_KINDS, 'OfferKind')
  @ApiProperty({ required: false })
  kind?: OfferKind;
}

export class OfferList {
  items!: OfferCard[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
  /** In the whole list, not on this page. */
  @ApiProperty({ type: 'integer' })
  count!: number;
}

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
  name!: string;
}

export class OfferSite {
  address!: string;
  communeName!: string;
}

export class OwnApplication {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: APPLICATION_STATUSES, enumName: 'ApplicationStatus' })
  status!: ApplicationStatus;
}

/** Each 0 to 10,000. */
export class OfferFit {
  @ApiProperty({ type: 'integer' })
  total!: number;
  @ApiProperty({ type: 'integer' })
  u!: number;
  @ApiProperty({ type: 'integer' })
  e!: number;
}

export class OfferDetail extends OfferCard {
  description!: string;
  occupations!: OfferOccupation[];
  skills!: OfferSkillView[];
  @ApiProperty({ enum: LEVELS, enumName: 'Level', isArray: true })
  targetLevels!: Level[];
  @ApiProperty({ type: 'string', nullable: true })
  certificationWanted!: string | null;
  communeInsee!: string;
  drivingLicenceNeeded!: boolean;
  @ApiProperty({ type: 'string', nullable: true })
  drivingLicenceReason!: string | null;
  hazards!: OfferHazard[];
  @ApiProperty({ enum: OFFER_STATUSES, enumName: 'OfferStatus' })
  status!: OfferStatus;
  company!: OfferCompany;
  site!: OfferSite;
  /** The reader's own application, for a student. */
  @ApiProperty({ type: OwnApplication, nullable: true })
  application!: OwnApplication | null;
  /** For a student, where the offer is a match. */
  @ApiProperty({ type: OfferFit, nullable: true })
  fit!: OfferFit | null;
  @ApiProperty({ type: 'integer' })
  version!: number;
  /** What the reader may move the offer to. */
  @ApiProperty({ enum: OFFER_STATUSES, enumName: 'OfferStatus', isArray: true })
  actions!: OfferStatus[];
}

export class CompanyOffersQuery extends PageQuery {
  @IsOptional()
  @Choice(OFFER_STATUSES, 'OfferStatus')
  @ApiProperty({ required: false })
  status?: OfferStatus;
}

export class CompanyOffer extends OfferCard {
  @ApiProperty({ enum: OFFER_STATUSES, enumName: 'OfferStatus' })
  status!: OfferStatus;
  @ApiProperty({ type: 'integer' })
  applications!: number;
  /** Sent or read, without an answer. */
  @ApiProperty({ type: 'integer' })
  unanswered!: number;
  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class CompanyOfferList {
  items!: CompanyOffer[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}
