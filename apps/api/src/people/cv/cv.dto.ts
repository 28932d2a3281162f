import { ApiProperty } from '@nestjs/swagger';
import { CV_KINDS, CV_STATES, type CvKind, type CvState } from '@seve/domain';

/** The student's CV in use. */
export class CvView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  fileName!: string;
  @ApiProperty({ enum: CV_KINDS, enumName: 'CvKind' })
  kind!: CvKind;
  @ApiProperty({ type: 'integer' })
  bytes!: number;
  @ApiProperty({ enum: CV_STATES, enumName: 'CvState' })
  state!: CvState;
  /** Why it was refused, in the reader's language. */
  @ApiProperty({ type: 'string', nullable: true })
  refusal!: string | null;
  createdAt!: Date;
}

export class OwnCv {
  @ApiProperty({ type: CvView, nullable: true })
  cv!: CvView | null;
}

/** One file, under the name `file`. */
export class CvUpload {
  @ApiProperty({ type: 'string', format: 'binary' })
  file!: Blob;
}
