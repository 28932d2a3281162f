import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IntegerQuery } from './fields/integer.decorator.js';
import { Text } from './fields/text.decorator.js';

/** Query of a list: where to go on, and how many rows. */
export class PageQuery {
  @IsOptional()
  @Text({ max: 300 })
  cursor?: string;

  @IsOptional()
  @IntegerQuery({ min: 1, max: 50 })
  @ApiPropertyOptional({ default: 20 })
  limit: number = 20;
}
