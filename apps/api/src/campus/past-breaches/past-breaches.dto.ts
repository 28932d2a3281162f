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
import { Integer } from '../../http/validation/fields/integer.decorator.js';
import { Text } from '../../http/validation/fields/text.decorator.js';
import { PageQuery } from '../../http/validation/page.dto.js';

export class PastBreachesQuery extends PageQuery {
  @IsOptional()
  @Choice(PAST_BREACH_STATUSES, 'PastBreachStatus')
  status?: PastBreachStatus;

  @IsOptional()
  @Choice(PAST_BREACH_KINDS, 'PastBreachKind')
  kind?: PastBreachKind;
}

/** Past record that today's rules would refuse. Only the letter to the school names the student. */
export class PastBreachView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: PAST_BREACH_KINDS, enumName: 'PastBreachKind' })
  kind!: PastBreachKind;
  @ApiProperty({ enum: PAST_BREACH_STATUSES, enumName: 'PastBreachStatus' })
  status!: PastBreachStatus;
  /** Id of the school; null where no school can be notified. */
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

export class PastBreachCount {
  @ApiProperty({ enum: PAST_BREACH_KINDS, enumName: 'PastBreachKind' })
  kind!: PastBreachKind;
  @ApiProperty({ type: 'integer' })
  count!: number;
}

export class PastBreachList {
  items!: PastBreachView[];
  /** Number of breaches per kind over the whole list; the most frequent first. */
  counts!: PastBreachCount[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}

export class PastBreachOutcomeInput {
  @Choice(PAST_BREACH_OUTCOMES, 'PastBreachOutcome')
  outcome!: PastBreachOutcome;

  /** Reason, kept in the register of breaches (RGPD 33, 5). */
  @Text({ min: 10, max: 500, lines: true })
  words!: string;
}

/** One decision for every open breach of one kind. */
export class PastBreachKindOutcomeInput extends PastBreachOutcomeInput {
  @Choice(PAST_BREACH_KINDS, 'PastBreachKind')
  kind!: PastBreachKind;

  /** Number of open breaches that was shown; if it has changed, nothing is decided. */
  @Integer({ min: 1, max: 1_000_000 })
  count!: number;
}

export class PastBreachesDecided {
  @ApiProperty({ type: 'integer' })
  decided!: number;
}
