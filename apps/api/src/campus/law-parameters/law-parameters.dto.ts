import { ApiExtraModels, ApiProperty } from '@nestjs/swagger';
import { LAW_SOURCE, OFFER_KINDS, type OfferKind } from '@seve/domain';
import { LAW_PARAMETERS, type LawParameterName } from '@seve/law';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { CivilDay } from '../../http/validation/fields/civil-date.decorator.js';
import { Integer } from '../../http/validation/fields/integer.decorator.js';
import { NoHtml, Text } from '../../http/validation/fields/text.decorator.js';
import { rule } from '../../http/validation/rule.js';

const NAMES = LAW_PARAMETERS.map(({ name }) => name);

/** One amount, or amounts by key, in the unit of the parameter. */
export type LawValue = number | { [key: string]: LawValue | null };

const VALUE = {
  oneOf: [{ type: 'integer' }, { type: 'object', additionalProperties: true }],
  description: 'One amount, or amounts by key, in the unit of the parameter.',
  example: 1_250,
};
const isValue = (value: unknown) => Number.isSafeInteger(value) || (typeof value === 'object' && value !== null && !Array.isArray(value));

/** Row of the law to preview. */
export class LawRowTrial {
  @Choice(NAMES, 'LawParameterName')
  parameter!: LawParameterName;

  /** First day on which the row is in force. */
  @CivilDay()
  @ApiProperty({ example: '2027-01-01' })
  validFrom!: string;

  @rule('law.value', isValue)
  @ApiProperty(VALUE)
  value!: LawValue;
}

export class LawRowInput extends LawRowTrial {
  /** Legal text that sets the value, in French. */
  @Text(LAW_SOURCE)
  @NoHtml()
  @ApiProperty({ example: 'Décret n° 2026-1234 du 17 décembre 2026' })
  source!: string;

  /** Number of the newest row when the decision was made; 0 before the first. */
  @Integer({ min: 0, max: 1_000_000 })
  basedOn!: number;
}

export class LawRowView {
  @ApiProperty({ format: 'date' })
  validFrom!: string;
  @ApiProperty(VALUE)
  value!: LawValue;
  source!: string;
  /** Instant at which the campus entered the row; null for a row of the release. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  fedAt!: Date | null;
}

export class LawTableView {
  @ApiProperty({ enum: NAMES, enumName: 'LawParameterName' })
  name!: LawParameterName;
  @ApiProperty({ enum: ['cents', 'euros'], enumName: 'LawUnit' })
  unit!: 'cents' | 'euros';
  /** Last day on which the newest row is known to be in force; null while no change is usual. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  knownUntil!: string | null;
  /** Rows of the parameter, the oldest first. */
  rows!: LawRowView[];
}

/** Parameters currently used for all computations. */
@ApiExtraModels(LawTableView)
export class LawSetView {
  parameters!: LawTableView[];
}

/** Row entered by the campus for whose day a release has another value. */
export class LawConflictView {
  @ApiProperty({ enum: NAMES, enumName: 'LawParameterName' })
  parameter!: LawParameterName;
  @ApiProperty({ format: 'date' })
  validFrom!: string;
  @ApiProperty(VALUE)
  fedValue!: LawValue;
  fedSource!: string;
  @ApiProperty(VALUE)
  shippedValue!: LawValue;
  shippedSource!: string;
}

export const LAW_ROW_STANDINGS = ['in-force', 'corrected', 'shipped', 'unread'] as const;
export type LawRowStanding = (typeof LAW_ROW_STANDINGS)[number];

export class LawHistoryView {
  @ApiProperty({ type: 'integer' })
  number!: number;
  parameter!: string;
  @ApiProperty({ format: 'date' })
  validFrom!: string;
  @ApiProperty(VALUE)
  value!: LawValue;
  source!: string;
  @ApiProperty({ type: 'string', nullable: true })
  authorName!: string | null;
  createdAt!: Date;
  /**
   * `corrected`: replaced by a later row of the same day. `shipped`: a release has a row of that day. `unread`: this release cannot parse
   * it.
   */
  @ApiProperty({ enum: LAW_ROW_STANDINGS, enumName: 'LawRowStanding' })
  standing!: LawRowStanding;
}

/** Rows in force, rows that differ, and the author of each; for coordinators. */
export class CampusLawView extends LawSetView {
  /** Number of the newest entered row; 0 before the first. */
  @ApiProperty({ type: 'integer' })
  number!: number;
  conflicts!: LawConflictView[];
  /** Rows ever entered, the newest first. */
  history!: LawHistoryView[];
}

/** Open offer whose pay is lawful now, and would not be with the row. */
export class OfferBelowView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  title!: string;
  companyName!: string;
  @ApiProperty({ enum: OFFER_KINDS, enumName: 'OfferKind' })
  kind!: OfferKind;
  @ApiProperty({ type: 'integer' })
  payCents!: number;
  @ApiProperty({ type: 'integer' })
  minimumCents!: number;
  @ApiProperty({ enum: ['hour', 'month'], enumName: 'PayUnit' })
  payUnit!: 'hour' | 'month';
  /** First day on which the pay is too low. */
  @ApiProperty({ format: 'date' })
  from!: string;
}

/** Preview of what a row would change. Nothing is saved. */
export class LawPreviewView {
  /** Row in force on the day before. */
  @ApiProperty({ type: LawRowView, nullable: true })
  before!: LawRowView | null;
  /** Entered row of the same day that this one would correct. */
  @ApiProperty({ type: LawRowView, nullable: true })
  corrects!: LawRowView | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  knownUntilBefore!: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  knownUntilAfter!: string | null;
  /** Number of open offers with a pay that run on that day or later. */
  @ApiProperty({ type: 'integer' })
  offersRead!: number;
  /** Number of those offers that would pay less than the minimum. */
  @ApiProperty({ type: 'integer' })
  offersBelow!: number;
  /** The first offers that would be below the minimum. */
  below!: OfferBelowView[];
}
