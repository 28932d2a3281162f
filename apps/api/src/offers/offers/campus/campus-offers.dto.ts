import { ApiProperty } from '@nestjs/swagger';
import {
  OFFER_ACTS,
  OFFER_FIELDS,
  OFFER_STATUSES,
  type OfferAct,
  type OfferField,
  type OfferStatus,
  REMARK_LENGTH_MAX,
  REMARKS_MAX,
} from '@seve/domain';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsOptional } from 'class-validator';
import { OfferCard } from '../../../core/offers/offer-card.dto.js';
import { Choice } from '../../../http/validation/fields/choice.decorator.js';
import { Id } from '../../../http/validation/fields/id.decorator.js';
import { NestedEach } from '../../../http/validation/fields/nested.decorator.js';
import { NoHtml, Text } from '../../../http/validation/fields/text.decorator.js';
import { PageQuery } from '../../../http/validation/page.dto.js';
import { OfferLegalReason } from '../legal/offer-legal.dto.js';
import { OfferDetail, OfferRemarkView, ReservedSchool } from '../offers.dto.js';

export class CampusOffersQuery extends PageQuery {
  /** Words of the title, the company or the commune, with or without accents. */
  @IsOptional()
  @Text({ min: 2, max: 80 })
  q?: string;

  /** Every status but draft when left out. Those to read come in the order in which they were sent. */
  @IsOptional()
  @Choice(OFFER_STATUSES, 'OfferStatus')
  status?: OfferStatus;

  @IsOptional()
  @Id()
  companyId?: string;
}

export class CampusOffer extends OfferCard {
  @ApiProperty({ format: 'uuid' })
  companyId!: string;
  @ApiProperty({ enum: OFFER_STATUSES, enumName: 'OfferStatus' })
  status!: OfferStatus;
  @ApiProperty({ type: 'integer' })
  applications!: number;
  /** When its company last asked for it to be published. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  submittedAt!: Date | null;
  /** What the campus may move the offer to. */
  @ApiProperty({ enum: OFFER_ACTS, enumName: 'OfferAct', isArray: true })
  actions!: OfferAct[];
}

export class CampusOfferList {
  items!: CampusOffer[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}

export class CampusOfferClosure {
  /** Told to the company, word for word. */
  @Text({ min: 10, max: 500, lines: true })
  comment!: string;
}

/** An offer as the campus reads it before students do. */
export class CampusOfferSheet {
  offer!: OfferDetail;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  submittedAt!: Date | null;
  /** Why the campus must read the offer before it is published. */
  toRead!: OfferLegalReason[];
  /** What would keep it from being published as it is. */
  refused!: OfferLegalReason[];
  /** Asked of its company, and not yet answered. */
  remarks!: OfferRemarkView[];
  reservedSchools!: ReservedSchool[];
  @ApiProperty({ type: 'integer' })
  maxApplications!: number;
  /** What the campus may do with it. */
  @ApiProperty({ enum: OFFER_ACTS, enumName: 'OfferAct', isArray: true })
  actions!: OfferAct[];
}

export class OfferRemarkInput {
  /** The field, as the company's form names it. */
  @Choice(OFFER_FIELDS, 'OfferField')
  path!: OfferField;

  @Text({ min: 3, max: REMARK_LENGTH_MAX, lines: true })
  @NoHtml()
  text!: string;
}

export class OfferRemarksInput {
  /** One a field. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(REMARKS_MAX)
  @ArrayUnique((remark: Partial<OfferRemarkInput> | null) => remark?.path)
  @NestedEach(() => OfferRemarkInput)
  remarks!: OfferRemarkInput[];
}
