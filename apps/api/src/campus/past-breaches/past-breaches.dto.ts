import { ApiProperty } from '@nestjs/swagger';
import {
  PAST_BREACH_KINDS,
  PAST_BREACH_OUTCOMES,
  PAST_BREACH_STATUSES,
  type PastBreachKind,
  type PastBreachOutcome,
  type PastBreachStatus,
} from '@seve/domain';
import { IsOptional } from 'class-validator';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { Text } from '../../http/validation/fields/text.decorator.js';
import { PageQuery } from '../../http/validation/page.dto.js';

export class PastBreachesQuery extends PageQuery {
  @IsOptional()
  @Choice(PAST_BREACH_STATUSES, 'PastBreachStatus')
  status?: PastBreachStatus;
}

/** A fact of the past that today's rules would refuse. The student is not named: the letter to the school names them. */
export class PastBreachView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: PAST_BREACH_KINDS, enumName: 'PastBreachKind' })
  kind!: PastBreachKind;
  @ApiProperty({ enum: PAST_BREACH_STATUSES, enumName: 'PastBreachStatus' })
  status!: PastBreachStatus;
  /** Null where no school can be told. */
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  schoolId!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  schoolName!: string | null;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  companyId!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  companyName!: string | null;
  happenedAt!: Date;
  foundAt!: Date;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  schoolToldAt!: Date | null;
  @ApiProperty({ enum: PAST_BREACH_OUTCOMES, enumName: 'PastBreachOutcome', nullable: true })
  outcome!: PastBreachOutcome | null;
  words!: string;
  @ApiProperty({ type: 'string', nullable: true })
  lookedByName!: string | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  lookedAt!: Date | null;
}

export class PastBreachList {
  items!: PastBreachView[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}

export class PastBreachOutcomeInput {
  @Choice(PAST_BREACH_OUTCOMES, 'PastBreachOutcome')
  outcome!: PastBreachOutcome;

  /** Why: what the register of breaches keeps (RGPD 33, 5). */
  @Text({ min: 10, max: 500, lines: true })
  words!: string;
}
