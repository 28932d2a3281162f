import { ApiProperty } from '@nestjs/swagger';
import { FILE_READINGS, type FileReading, ROLES, type Role } from '@seve/domain';

export class FileReadingView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  openedAt!: Date;
  @ApiProperty({ enum: FILE_READINGS, enumName: 'FileReading' })
  act!: FileReading;
  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  readerRole!: Role;
  /** Of a company that opened the CV. */
  @ApiProperty({ type: 'string', nullable: true })
  companyName!: string | null;
  /** As the coordinator wrote it; null for other readings. */
  @ApiProperty({ type: 'string', nullable: true })
  reason!: string | null;
}

export class FileReadingList {
  items!: FileReadingView[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}
