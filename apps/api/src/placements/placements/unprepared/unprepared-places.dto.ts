import { ApiProperty } from '@nestjs/swagger';
import { OFFER_KINDS, type OfferKind } from '@seve/domain';
import { ArrayMinSize } from 'class-validator';
import { Ids } from '../../../http/validation/fields/id.decorator.js';

/** Places shown, and begun in one act. */
export const UNPREPARED_MOST = 100;
export const PLACE_PAPER_KINDS = ['agreement', 'contract'] as const;
export type PlacePaperKind = (typeof PLACE_PAPER_KINDS)[number];

export class UnpreparedPlace {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  studentName!: string;
  className!: string;
  hostName!: string;
  @ApiProperty({ enum: OFFER_KINDS, enumName: 'OfferKind' })
  kind!: OfferKind;
  /** What the place is signed by. */
  @ApiProperty({ enum: PLACE_PAPER_KINDS, enumName: 'PlacePaperKind' })
  paper!: PlacePaperKind;
  @ApiProperty({ format: 'date' })
  startOn!: string;
  @ApiProperty({ format: 'date' })
  endOn!: string;
}

export class UnpreparedPlaces {
  /** The next to begin first. */
  items!: UnpreparedPlace[];
  /** Of the whole list. */
  @ApiProperty({ type: 'integer' })
  count!: number;
}

export class PapersToBegin {
  @ArrayMinSize(1)
  @Ids({ max: UNPREPARED_MOST })
  placementIds!: string[];
}

export class PapersBegun {
  @ApiProperty({ type: 'integer' })
  begun!: number;
  /** Of them, those whose host has no known address: the school gives one. */
  @ApiProperty({ type: 'integer' })
  unasked!: number;
}
