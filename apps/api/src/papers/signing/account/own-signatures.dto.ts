import { ApiProperty, PickType } from '@nestjs/swagger';
import { PaperForSignatory, SignatureInput } from '../signing.dto.js';

const PAPER = [
  'role',
  'capacities',
  'kind',
  'studentName',
  'hostName',
  'startOn',
  'endOn',
  'signBy',
  'sha256',
  'address',
  'phone',
] as const;

/** A paper that waits for the signature of the reader. */
export class OwnSignature extends PickType(PaperForSignatory, PAPER) {
  /** Of the signatory. */
  @ApiProperty({ format: 'uuid' })
  id!: string;
  isAmendment!: boolean;
  /** The reader has read it to its end. */
  isRead!: boolean;
}

const SHOWN_OF_FILED = ['id', 'role', 'kind', 'isAmendment', 'studentName', 'hostName', 'startOn', 'endOn'] as const;

/** A paper with filed signatures that bind the reader. */
export class OwnFiledPaper extends PickType(OwnSignature, SHOWN_OF_FILED) {
  /** Last day on which the reader can object. */
  @ApiProperty({ format: 'date' })
  objectBy!: string;
}

export class OwnSignatures {
  /** The one asked for longest first. */
  items!: OwnSignature[];
  /** Papers to which the reader can still object. */
  filed!: OwnFiledPaper[];
}

/** A paper as its signatory reads it from the own account. */
export class OwnPaperToSign extends PaperForSignatory {
  /** When the reader first said to have read it to its end. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  readAt!: Date | null;
}

export class ReadingInput extends PickType(SignatureInput, ['sha256']) {}
