import { ApiProperty } from '@nestjs/swagger';
import { WORDED_ACTS, WORDED_THINGS, type WordedAct, type WordedThing } from '@seve/domain';

/** Words of a company or another host to a student under 18, kept for a year. */
export class SheetMessage {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: WORDED_ACTS, enumName: 'WordedAct' })
  act!: WordedAct;
  @ApiProperty({ enum: WORDED_THINGS, enumName: 'WordedThing' })
  about!: WordedThing;
  @ApiProperty({ format: 'uuid' })
  aboutId!: string;
  /** Typed name for a host without account. */
  companyName!: string;
  @ApiProperty({ type: 'string', nullable: true })
  authorName!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  offerTitle!: string | null;
  /** Of an interview; empty otherwise. */
  place!: string;
  text!: string;
  writtenAt!: Date;
  /** When it was reported; null where no report is open. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  reportedAt!: Date | null;
}

export class SheetMessagePage {
  items!: SheetMessage[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}
