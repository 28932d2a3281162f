import { ApiProperty } from '@nestjs/swagger';

export class ClassCertification {
  key!: string;
  title!: string;
  @ApiProperty({ type: 'integer' })
  level!: number;
}
