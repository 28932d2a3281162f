import { ApiProperty } from '@nestjs/swagger';
import { COMPANY_PERIODS_MAX } from '@seve/domain';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsInt, Max, Min } from 'class-validator';
import { CivilDay } from '../../http/validation/fields/civil-date.decorator.js';
import { NestedEach } from '../../http/validation/fields/nested.decorator.js';

/** Both days included. */
export class CompanyPeriod {
  @CivilDay()
  from!: string;

  @CivilDay()
  to!: string;
}

/** Days in the company; without a period, the rhythm of the offer counts again. */
export class CompanyDaysInput {
  /** From 1, Monday, to 5, Friday. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(5, { each: true })
  weekdays!: number[];

  @IsArray()
  @ArrayMaxSize(COMPANY_PERIODS_MAX)
  @NestedEach(() => CompanyPeriod)
  periods!: CompanyPeriod[];
}

/** As the training centre wrote them, else the rhythm of the offer. */
export class CompanyDaysView {
  @ApiProperty({ enum: ['contract', 'offer'], enumName: 'CompanyDaysSource', nullable: true })
  source!: 'contract' | 'offer' | null;

  @ApiProperty({ type: [Number] })
  weekdays!: number[];

  @ApiProperty({ type: [CompanyPeriod] })
  periods!: CompanyPeriod[];

  /** Working days in the company in all, without public holidays; null where no day is known. */
  @ApiProperty({ type: 'integer', nullable: true })
  count!: number | null;
}
