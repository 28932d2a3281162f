import { ApiProperty, PickType } from '@nestjs/swagger';
import { APPLICATION_ORIGINS, type ApplicationOrigin, OFFER_KINDS, type OfferKind } from '@seve/domain';
import { ApplicationCompany, ApplicationInput, ApplicationProposal } from '../../../core/applications/applications.dto.js';
import { OfferCard } from '../../../core/offers/offer-card.dto.js';
import { Choice } from '../../../http/validation/fields/choice.decorator.js';

/** What may be said before sending; nothing of it stands against it. */
export const DRAFT_WARNINGS = ['dates'] as const;
export type DraftWarning = (typeof DRAFT_WARNINGS)[number];

/** As far as it is written. */
export class OfferDraftInput extends PickType(ApplicationInput, ['motivation', 'answers', 'cvFileId']) {}

export class CompanyDraftInput extends PickType(ApplicationInput, ['motivation', 'cvFileId', 'siteId', 'wantedFrom', 'wantedTo']) {
  @Choice(OFFER_KINDS, 'OfferKind')
  kind!: OfferKind;
}

/** An application that its student has not sent yet. */
export class DraftView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: APPLICATION_ORIGINS, enumName: 'ApplicationOrigin' })
  origin!: ApplicationOrigin;
  company!: ApplicationCompany;
  @ApiProperty({ format: 'uuid' })
  siteId!: string;
  /** Null for an unsolicited one. */
  @ApiProperty({ type: OfferCard, nullable: true })
  offer!: OfferCard | null;
  @ApiProperty({ enum: OFFER_KINDS, enumName: 'OfferKind' })
  kind!: OfferKind;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  wantedFrom!: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  wantedTo!: string | null;
  motivation!: string;
  answers!: string[];
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  cvFileId!: string | null;
  /** Of the teacher who proposed it. */
  @ApiProperty({ type: ApplicationProposal, nullable: true })
  proposal!: ApplicationProposal | null;
  /** The offer, or the company, still takes applications. */
  isOpen!: boolean;
  /** What the student should know before sending. `dates`: the offer's dates and the student's do not meet. */
  @ApiProperty({ enum: DRAFT_WARNINGS, enumName: 'DraftWarning', isArray: true })
  warnings!: DraftWarning[];
  createdAt!: Date;
  updatedAt!: Date;
}
