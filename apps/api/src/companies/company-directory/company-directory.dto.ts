import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { Siret } from '../../http/validation/fields/register.decorators.js';

export const LOOKUP_SOURCES = ['seve', 'directory'] as const;
export type LookupSource = (typeof LOOKUP_SOURCES)[number];

/** `not_asked`: Sève does not know it, and no directory is configured. `unreachable`: it may exist. */
export const LOOKUP_OUTCOMES = ['found', 'closed', 'unknown', 'unreachable', 'not_asked'] as const;
export type LookupOutcome = (typeof LOOKUP_OUTCOMES)[number];

export class EstablishmentQuery {
  @Siret()
  siret!: string;

  /** `directory`: what Sève knows is left out. */
  @IsOptional()
  @Choice(['directory'] as const, 'LookupFrom')
  @ApiProperty({ enum: ['directory'], enumName: 'LookupFrom', required: false })
  from?: 'directory';
}

/** Public facts of an establishment; null for what its source does not say. */
export class EstablishmentView {
  siret!: string;
  /** Of the company. */
  @ApiProperty({ type: 'string', nullable: true })
  name!: string | null;
  /** Of the site, where it has one. */
  @ApiProperty({ type: 'string', nullable: true })
  siteName!: string | null;
  /** Number and street; the whole address where `communeInsee` is null. */
  @ApiProperty({ type: 'string', nullable: true })
  address!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  postcode!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  communeInsee!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  communeName!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  department!: string | null;
  /** In NAF rév. 2. */
  @ApiProperty({ type: 'string', nullable: true })
  naf!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  naf2025!: string | null;
  /** The company has asked the register not to publish its name or address. */
  isHidden!: boolean;
}

export class EstablishmentLookup {
  @ApiProperty({ enum: LOOKUP_OUTCOMES, enumName: 'LookupOutcome' })
  outcome!: LookupOutcome;
  /** Null where nothing was found. */
  @ApiProperty({ enum: LOOKUP_SOURCES, enumName: 'LookupSource', nullable: true })
  source!: LookupSource | null;
  @ApiProperty({ type: EstablishmentView, nullable: true })
  establishment!: EstablishmentView | null;
}
