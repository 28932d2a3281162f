import { ApiProperty } from '@nestjs/swagger';
import { Text } from '../../../http/validation/fields/text.decorator.js';

export class ClassStudentsQuery {
  /** Words of the name. Accents do not matter, nor does one letter of a word of four or more. */
  @Text({ min: 2, max: 80 })
  q!: string;
}

export class FoundStudent {
  @ApiProperty({ format: 'uuid' })
  studentId!: string;
  @ApiProperty({ format: 'uuid' })
  classId!: string;
  className!: string;
  firstName!: string;
  lastName!: string;
}
