import { ApiProperty, PickType } from '@nestjs/swagger';
import { OFFER_CARD_FLAGS, OFFER_KINDS, type OfferKind, REMOTE_MODES, type RemoteMode } from '@seve/domain';
import { OfferFlagsDto } from './offer-flags.dto.js';

export const PAY_UNITS = ['hour', 'month'] as const;
export type PayUnit = (typeof PAY_UNITS)[number];

/** Summary of an offer in a list. */
export class OfferCard extends PickType(OfferFlagsDto, OFFER_CARD_FLAGS) {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  title!: string;
  @ApiProperty({ enum: OFFER_KINDS, enumName: 'OfferKind' })
  kind!: OfferKind;
  companyName!: string;
  communeName!: string;
  /** Number of the department, such as `80` or `2A`. */
  department!: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  startFrom!: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  startTo!: string | null;
  @ApiProperty({ type: 'integer', nullable: true })
  durationWeeks!: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  payCents!: number | null;
  /** Upper end of the range that begins at `payCents`; null for one amount. */
  @ApiProperty({ type: 'integer', nullable: true })
  payMaxCents!: number | null;
  @ApiProperty({ enum: PAY_UNITS, enumName: 'PayUnit', nullable: true })
  payUnit!: PayUnit | null;
  @ApiProperty({ type: 'integer' })
  seats!: number;
  @ApiProperty({ type: 'integer' })
  seatsLeft!: number;
  @ApiProperty({ enum: REMOTE_MODES, enumName: 'RemoteMode' })
  remote!: RemoteMode;
  /** Whether only the students of some schools may see it. */
  isReserved!: boolean;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  publishedAt!: Date | null;
  /** Last day to apply. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  expiresOn!: string | null;
}

export class ListedOffer extends OfferCard {
  communeInsee!: string;
  latitude!: number;
  longitude!: number;
  /** Distance in km from the requested place; null without one. */
  @ApiProperty({ type: 'number', nullable: true })
  distanceKm!: number | null;
}
