import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { isCivilDate } from '@seve/domain';
import { rule } from '../rule.js';

/** Existing calendar day, `YYYY-MM-DD`. */
export const CivilDay = (): PropertyDecorator =>
  applyDecorators(rule('field.day', isCivilDate), ApiProperty({ type: 'string', format: 'date' }));
