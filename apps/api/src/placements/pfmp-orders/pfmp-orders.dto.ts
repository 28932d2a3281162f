import { ApiProperty } from '@nestjs/swagger';
import { ACADEMIES, type Academy } from '@seve/domain';
import { IsOptional } from 'class-validator';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { CivilDay } from '../../http/validation/fields/civil-date.decorator.js';
import { Integer } from '../../http/validation/fields/integer.decorator.js';
import { LabelText } from '../../http/validation/fields/text.decorator.js';

export class PfmpOrderInput {
  @Choice(ACADEMIES, 'Academy')
  academy!: Academy;

  /** Interns at once in a company of fewer than 30 people; the law goes up to 5. */
  @Integer({ min: 3, max: 5 })
  smallLimit!: number;

  /** Of the headcount, from 30 people on; the law goes up to 20. */
  @Integer({ min: 15, max: 20 })
  percent!: number;

  @CivilDay()
  validFrom!: string;

  /** Absent while it runs. */
  @IsOptional()
  @CivilDay()
  @ApiProperty({ type: 'string', format: 'date', nullable: true, required: false })
  validTo?: string | null;

  /** Number or title of the order. */
  @LabelText(200)
  reference!: string;
}

export class PfmpOrderEndInput {
  /** Last day on which it holds. */
  @CivilDay()
  validTo!: string;
}

export class PfmpOrderView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: ACADEMIES, enumName: 'Academy' })
  academy!: Academy;
  @ApiProperty({ type: 'integer' })
  smallLimit!: number;
  @ApiProperty({ type: 'integer' })
  percent!: number;
  @ApiProperty({ type: 'string', format: 'date' })
  validFrom!: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  validTo!: string | null;
  reference!: string;
  /** It holds today. */
  isRunning!: boolean;
}
