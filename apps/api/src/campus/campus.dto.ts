import { ApiProperty } from '@nestjs/swagger';

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

export class CampusNoticesView {
  /** False: CVs are checked for their structure alone. */
  hasVirusScanner!: boolean;
}
