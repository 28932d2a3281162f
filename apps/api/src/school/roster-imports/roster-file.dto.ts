import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { Id } from '../../http/validation/fields/id.decorator.js';
import { IntegerQuery } from '../../http/validation/fields/integer.decorator.js';
import { Text } from '../../http/validation/fields/text.decorator.js';

export class RosterFileUpload {
  @ApiProperty({ type: 'string', format: 'binary' })
  file!: Blob;
}

export class RosterFileQuery {
  /** Place of the sheet to read among the shown sheets of a workbook, from 0; else the first that holds a list. */
  @IsOptional()
  @IntegerQuery({ min: 0, max: 99 })
  @ApiPropertyOptional()
  sheet?: number;

  /** Class for which the file is meant, where the file names none or one alone. */
  @IsOptional()
  @Id()
  @ApiPropertyOptional({ format: 'uuid' })
  classGroupId?: string;

  /** Fields that the person chose for unknown columns, by position in the file: `5:email,7:programme`. */
  @IsOptional()
  @Text({ min: 0, max: 300 })
  @ApiPropertyOptional()
  take?: string;
}
