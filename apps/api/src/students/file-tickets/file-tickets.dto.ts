import { ApiProperty } from '@nestjs/swagger';
import { PERSON_ROLES, type PersonRole } from '@seve/domain';

export class FileReadingView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  openedAt!: Date;
  @ApiProperty({ enum: PERSON_ROLES, enumName: 'PersonRole' })
  readerRole!: PersonRole;
  /** As the reader wrote it. */
  reason!: string;
}

export class FileReadingList {
  items!: FileReadingView[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}
