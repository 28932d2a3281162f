import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import {
  LEVELS,
  type Level,
  OFFER_KINDS,
  OFFER_SORTS,
  type OfferKind,
  type OfferSort,
  RADIUS_KM,
  SEARCH_MEANINGS,
  type SearchMeaning,
} from '@seve/domain';
import { IsOptional } from 'class-validator';
import { ListedOffer } from '../../../core/offers/offer-card.dto.js';
import { BooleanQuery } from '../../../http/validation/fields/boolean.decorator.js';
import { Choice, ChoicesQuery } from '../../../http/validation/fields/choice.decorator.js';
import { CivilDay } from '../../../http/validation/fields/civil-date.decorator.js';
import { IntegerQuery } from '../../../http/validation/fields/integer.decorator.js';
import { CommuneInsee, RomeCode } from '../../../http/validation/fields/register.decorators.js';
import { Text } from '../../../http/validation/fields/text.decorator.js';
import { PageQuery } from '../../../http/validation/page.dto.js';

/** What a visitor asks of the published offers; each filter narrows. */
export class OfferFilters {
  /** As people type: a kind of offer, a level, an occupation, a place, and words of titles, companies, skills and descriptions. */
  @IsOptional()
  @Text({ min: 0, max: 80 })
  @ApiProperty({ required: false })
  q?: string;

  /** An occupation of the ROME that the offer names. */
  @IsOptional()
  @RomeCode()
  @ApiProperty({ type: 'string', required: false })
  rome?: string;

  /** Any of them. */
  @IsOptional()
  @ChoicesQuery(OFFER_KINDS, 'OfferKind')
  @ApiProperty({ required: false })
  kind?: OfferKind[];

  /** Any of them. */
  @IsOptional()
  @ChoicesQuery(LEVELS, 'Level')
  @ApiProperty({ required: false })
  level?: Level[];

  /** INSEE code of the commune around which to look. */
  @IsOptional()
  @CommuneInsee()
  @ApiProperty({ type: 'string', required: false })
  place?: string;

  /** Kilometres around `place`, and around a place that `q` names. */
  @IsOptional()
  @IntegerQuery({ min: RADIUS_KM.least, max: RADIUS_KM.most })
  @ApiProperty({ required: false, default: RADIUS_KM.usual })
  radius: number = RADIUS_KM.usual;

  /** The post may start on this day or later. */
  @IsOptional()
  @CivilDay()
  @ApiProperty({ required: false })
  from?: string;

  /** The post may start on this day or earlier. */
  @IsOptional()
  @CivilDay()
  @ApiProperty({ required: false })
  to?: string;

  /** Partly or fully remote. */
  @IsOptional()
  @BooleanQuery()
  @ApiProperty({ required: false })
  remote?: boolean;

  @IsOptional()
  @BooleanQuery()
  @ApiProperty({ required: false })
  housing?: boolean;

  /** The post is fit for a person with a disability. */
  @IsOptional()
  @BooleanQuery()
  @ApiProperty({ required: false })
  accessible?: boolean;
}

/** A page of them, in an order. */
export class OffersQuery extends IntersectionType(OfferFilters, PageQuery) {
  /** `nearest` needs a `place`, or one in `q`. By default `relevance` where words were asked, otherwise `newest`. */
  @IsOptional()
  @Choice(OFFER_SORTS, 'OfferSort')
  @ApiProperty({ required: false })
  sort?: OfferSort;
}

/** What some words of `q` are taken for. */
export class SearchReading {
  @ApiProperty({ enum: SEARCH_MEANINGS, enumName: 'SearchMeaning' })
  meaning!: SearchMeaning;
  /** As typed. */
  text!: string;
  /** Of a kind; each is meant. */
  @ApiProperty({ enum: OFFER_KINDS, enumName: 'OfferKind', isArray: true })
  kinds!: OfferKind[];
  /** Of a level; each is meant. */
  @ApiProperty({ enum: LEVELS, enumName: 'Level', isArray: true })
  levels!: Level[];
  /** Of a place or an area. */
  @ApiProperty({ type: 'string', nullable: true })
  name!: string | null;
  /** INSEE code of a place. */
  @ApiProperty({ type: 'string', nullable: true })
  insee!: string | null;
  /** `q` without them. */
  without!: string;
}

export class OfferList {
  /** What `q` was taken for, in its order. */
  readings!: SearchReading[];
  items!: ListedOffer[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
  /** In the whole list, not on this page; never above 1,000, which means "1,000 or more". */
  @ApiProperty({ type: 'integer' })
  count!: number;
}

/** A commune on the map. */
export class OfferPlace {
  insee!: string;
  name!: string;
  department!: string;
  latitude!: number;
  longitude!: number;
  /** Offers there; 1,000 in all at most. */
  @ApiProperty({ type: 'integer' })
  count!: number;
}

/** Offers like one that is, or was, published. */
export class SimilarOffers {
  /** It was published and no longer takes applications. */
  isEnded!: boolean;
  items!: ListedOffer[];
}
