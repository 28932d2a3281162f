import { ApiPropertyOptional } from '@nestjs/swagger';
import { GUARDIAN_PLACES, type GuardianPlace } from '@seve/domain';
import { IsOptional } from 'class-validator';
import { IntegerQuery } from '../../../http/validation/fields/integer.decorator.js';

/** Which of the two guardians of a student. */
export class GuardianPlaceQuery {
  @IsOptional()
  @IntegerQuery({ min: GUARDIAN_PLACES[0], max: GUARDIAN_PLACES[1] })
  @ApiPropertyOptional({ type: 'integer', enum: GUARDIAN_PLACES, default: 1 })
  place: GuardianPlace = 1;
}
