import { ApiProperty } from '@nestjs/swagger';
import type { ProgrammePeriodRow } from '@seve/database';
import { type CivilDate, OFFER_KINDS, type OfferKind, periodsAhead } from '@seve/domain';

/** Period in which the students of a class are in a company. */
export class ClassPeriod {
  @ApiProperty({ enum: OFFER_KINDS, enumName: 'OfferKind' })
  kind!: OfferKind;
  @ApiProperty({ format: 'date' })
  startOn!: string;
  @ApiProperty({ format: 'date' })
  endOn!: string;
  /** Number of weeks required within the dates. */
  @ApiProperty({ type: 'integer' })
  weeks!: number;
}

/** Returns the periods that are not over, in chronological order. */
export const viewOfPeriods = (periods: readonly ProgrammePeriodRow[], today: CivilDate): ClassPeriod[] =>
  periodsAhead(periods, today).map(({ kind, startOn, endOn, weeks }) => ({ kind, startOn, endOn, weeks }));
