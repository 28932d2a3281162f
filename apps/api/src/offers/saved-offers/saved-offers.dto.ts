import { ApiProperty } from '@nestjs/swagger';
import { APPLICATION_STATUSES, type ApplicationStatus, OFFER_STATUSES, type OfferStatus } from '@seve/domain';
import { OfferCard } from '../../core/offers/offer-card.dto.js';

export class SavedOfferView {
  offer!: OfferCard;
  @ApiProperty({ enum: OFFER_STATUSES, enumName: 'OfferStatus' })
  status!: OfferStatus;
  /** Open to applications; otherwise it has ended, or is paused. */
  isOpen!: boolean;
  @ApiProperty({ enum: APPLICATION_STATUSES, enumName: 'ApplicationStatus', nullable: true })
  applied!: ApplicationStatus | null;
}

export class SavedOfferPage {
  items!: SavedOfferView[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}

export class SavedOfferIds {
  /** Of every offer the student has saved. */
  @ApiProperty({ format: 'uuid', isArray: true, type: 'string' })
  ids!: string[];
}
