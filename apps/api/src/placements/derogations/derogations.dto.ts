import { ApiProperty } from '@nestjs/swagger';
import { DEROGABLE_HAZARDS, type DerogableHazard } from '@seve/law';
import { Choices } from '../../http/validation/fields/choice.decorator.js';
import { CivilDay } from '../../http/validation/fields/civil-date.decorator.js';

/** A declaration to the labour inspectorate as it was sent (R4153-41 of the Code du travail). */
export class DerogationInput {
  @Choices(DEROGABLE_HAZARDS, 'DerogableHazard', 1)
  hazards!: DerogableHazard[];

  /** Day on which it was sent: today or before, and less than three years ago. */
  @CivilDay()
  declaredOn!: string;
}

export class DerogationView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  /** Of a company; null for a school's. */
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  siteId!: string | null;
  @ApiProperty({ enum: DEROGABLE_HAZARDS, enumName: 'DerogableHazard', isArray: true })
  hazards!: string[];
  @ApiProperty({ format: 'date' })
  declaredOn!: string;
  /** First day on which it no longer holds. */
  @ApiProperty({ format: 'date' })
  endsOn!: string;
  isExpired!: boolean;
  /** When it was taken back. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  withdrawnAt!: Date | null;
}

export class DerogationList {
  items!: DerogationView[];
}
