import { ApiProperty } from '@nestjs/swagger';
import { Instant } from '../../http/validation/fields/instants.decorator.js';

/** Public figures of the campus, counted at each request. */
export class CampusFiguresView {
  /** Number of offers open to everyone today. */
  @ApiProperty({ type: 'integer' })
  offers!: number;
  /** Number of companies that the campus has verified. */
  @ApiProperty({ type: 'integer' })
  companies!: number;
  @ApiProperty({ type: 'integer' })
  schools!: number;
  @ApiProperty({ type: 'integer' })
  studentsPlaced!: number;
  /** Number of occupations of the sector in the ROME. */
  @ApiProperty({ type: 'integer' })
  occupations!: number;
}

/** State in which the database is older than the files beside it, because an older backup was restored. */
export class OlderDatabaseView {
  since!: Date;
  /** No file without a row is deleted or moved before this instant, nor before a coordinator has allowed it. */
  sweepsFrom!: Date;
  @ApiProperty({ type: Date, nullable: true })
  allowedAt!: Date | null;
}

/** Permission to delete files without a row, for the one restored database that the reader was shown. */
export class AllowFileSweep {
  @Instant()
  since!: string;
}

export class CampusNoticesView {
  /** False when CVs are checked for their structure only. */
  hasVirusScanner!: boolean;
  /** Null while the database is not older than the files. */
  @ApiProperty({ type: OlderDatabaseView, nullable: true })
  olderDatabase!: OlderDatabaseView | null;
}
