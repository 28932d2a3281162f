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

/** A row to try. */
export class LawRowTrial {
  @Choice(NAMES, 'LawParameterName')
  parameter!: LawParameterName;

  /** First day on which it holds. */
  @CivilDay()
  @ApiProperty({ example: '2027-01-01' })
  validFrom!: string;

  @rule('law.value', isValue)
  @ApiProperty(VALUE)
  value!: LawValue;
}

export class LawRowInput extends LawRowTrial {
  /** The text that sets it, in French. */
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
  /** When the coordination of the campus fed it; null for a row of the release. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  fedAt!: Date | null;
}

export class LawTableView {
  @ApiProperty({ enum: NAMES, enumName: 'LawParameterName' })
  name!: LawParameterName;
  @ApiProperty({ enum: ['cents', 'euros'], enumName: 'LawUnit' })
  unit!: 'cents' | 'euros';
  /** Last day for which the newest row is known to hold; null while no change is usual. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  knownUntil!: string | null;
  /** The oldest first. */
  rows!: LawRowView[];
}

/** The parameters that everything is computed with. */
@ApiExtraModels(LawTableView)
export class LawSetView {
  parameters!: LawTableView[];
}

/** A fed row that a release has overtaken with another value for the same day. */
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
  /** `corrected`: by a later row of the same day. `shipped`: a release has a row of that day. `unread`: this release cannot read it. */
  @ApiProperty({ enum: LAW_ROW_STANDINGS, enumName: 'LawRowStanding' })
  standing!: LawRowStanding;
}

/** For coordinators: rows in force, rows that disagree, and the author of each. */
export class CampusLawView extends LawSetView {
  /** Of the newest fed row; 0 before the first. */
  @ApiProperty({ type: 'integer' })
  number!: number;
  conflicts!: LawConflictView[];
  /** The newest first. */
  history!: LawHistoryView[];
}

/** An open offer whose pay was lawful, and would not be with the row. */
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
  /** From when the pay is too low. */
  @ApiProperty({ format: 'date' })
  from!: string;
}

/** What a row would change. Nothing is saved. */
export class LawPreviewView {
  /** The row that held on the day before it. */
  @ApiProperty({ type: LawRowView, nullable: true })
  before!: LawRowView | null;
  /** The fed row of the same day that it would correct. */
  @ApiProperty({ type: LawRowView, nullable: true })
  corrects!: LawRowView | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  knownUntilBefore!: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  knownUntilAfter!: string | null;
  /** Open offers that say a pay and run on that day or later. */
  @ApiProperty({ type: 'integer' })
  offersRead!: number;
  /** Of these, how many would pay less than the minimum. */
  @ApiProperty({ type: 'integer' })
  offersBelow!: number;
  /** The first of them. */
  below!: OfferBelowView[];
}
