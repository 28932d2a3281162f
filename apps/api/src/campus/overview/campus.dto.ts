import { ApiProperty } from '@nestjs/swagger';
import { Instant } from '../../http/validation/fields/instants.decorator.js';

/** Counted when asked. */
export class CampusFiguresView {
  /** Open to all today. */
  @ApiProperty({ type: 'integer' })
  offers!: number;
  /** Verified by the campus. */
  @ApiProperty({ type: 'integer' })
  companies!: number;
  @ApiProperty({ type: 'integer' })
  schools!: number;
  @ApiProperty({ type: 'integer' })
  studentsPlaced!: number;
  /** Of the sector, in the ROME. */
  @ApiProperty({ type: 'integer' })
  occupations!: number;
}

/** The database has become older than the files beside it: an older backup was restored. */
export class OlderDatabaseView {
  since!: Date;
  /** No file without a row is deleted or moved before this instant, nor before a coordinator has allowed it. */
  sweepsFrom!: Date;
  @ApiProperty({ type: Date, nullable: true })
  allowedAt!: Date | null;
}

/** Of the older database that the reader was told of: another one is not allowed with it. */
export class AllowFileSweep {
  @Instant()
  since!: string;
}

export class CampusNoticesView {
  /** False: CVs are checked for their structure alone. */
  hasVirusScanner!: boolean;
  /** Null while the database is not older than the files. */
  @ApiProperty({ type: OlderDatabaseView, nullable: true })
  olderDatabase!: OlderDatabaseView | null;
}
