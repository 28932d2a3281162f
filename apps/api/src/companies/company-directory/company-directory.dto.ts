import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { Siret } from '../../http/validation/fields/register.decorators.js';

export const LOOKUP_SOURCES = ['seve', 'directory'] as const;
export type LookupSource = (typeof LOOKUP_SOURCES)[number];

/** `not_asked`: Sève does not know it, and no directory is configured. `unreachable`: the directory did not answer, so it may exist. */
export const LOOKUP_OUTCOMES = ['found', 'closed', 'unknown', 'unreachable', 'not_asked'] as const;
export type LookupOutcome = (typeof LOOKUP_OUTCOMES)[number];

export class EstablishmentQuery {
  @Siret()
  siret!: string;

  /** `directory` skips what Sève knows. */
  @IsOptional()
  @Choice(['directory'] as const, 'LookupFrom')
  @ApiProperty({ enum: ['directory'], enumName: 'LookupFrom', required: false })
  from?: 'directory';
}

/** Public facts of an establishment; null for what its source does not give. */
export class EstablishmentView {
  siret!: string;
  /** Name of the company. */
  @ApiProperty({ type: 'string', nullable: true })
  name!: string | null;
  /** Name of the site, if it has one. */
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
  /** Activity code in NAF rév. 2. */
  @ApiProperty({ type: 'string', nullable: true })
  naf!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  naf2025!: string | null;
  /** Whether the company has asked the register to hide its name or address. */
  isHidden!: boolean;
}

export class EstablishmentLookup {
  @ApiProperty({ enum: LOOKUP_OUTCOMES, enumName: 'LookupOutcome' })
  outcome!: LookupOutcome;
  /** Source of the facts; null where nothing was found. */
  @ApiProperty({ enum: LOOKUP_SOURCES, enumName: 'LookupSource', nullable: true })
  source!: LookupSource | null;
  @ApiProperty({ type: EstablishmentView, nullable: true })
  establishment!: EstablishmentView | null;
}
