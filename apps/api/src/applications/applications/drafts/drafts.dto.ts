import { ApiProperty, PickType } from '@nestjs/swagger';
import { APPLICATION_ORIGINS, type ApplicationOrigin, OFFER_KINDS, type OfferKind } from '@seve/domain';
import { ApplicationCompany, ApplicationInput, ApplicationProposal } from '../../../core/applications/applications.dto.js';
import { OfferCard } from '../../../core/offers/offer-card.dto.js';
import { Choice } from '../../../http/validation/fields/choice.decorator.js';

/** Warnings shown before sending; none of them prevents it. */
export const DRAFT_WARNINGS = ['dates'] as const;
export type DraftWarning = (typeof DRAFT_WARNINGS)[number];

/** Content of a draft to an offer, complete or not. */
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
  /** Offer of the draft; null for an unsolicited one. */
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
  /** Teacher's proposal that the draft came from; null for the student's own draft. */
  @ApiProperty({ type: ApplicationProposal, nullable: true })
  proposal!: ApplicationProposal | null;
  /** Whether the offer, or the company, still accepts applications. */
  isOpen!: boolean;
  /** Warnings for the student before sending. `dates`: the offer's dates and the student's do not overlap. */
  @ApiProperty({ enum: DRAFT_WARNINGS, enumName: 'DraftWarning', isArray: true })
  warnings!: DraftWarning[];
  createdAt!: Date;
  updatedAt!: Date;
}
