import { ApiProperty, PickType } from '@nestjs/swagger';
import { PAPER_KINDS, type PaperKind, SIGNATORY_ROLES, type SignatoryRole } from '@seve/domain';
import { isText, rule } from '../../http/validation/rule.js';
import { PaperForSignatory } from '../signing/signing.dto.js';

/** A paper that waits for the signature of the reader. */
export class OwnSignature {
  /** Of the signatory. */
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: SIGNATORY_ROLES, enumName: 'SignatoryRole' })
  role!: SignatoryRole;
  /** Every capacity that one signature of the reader covers, including `role`. */
  @ApiProperty({ enum: SIGNATORY_ROLES, enumName: 'SignatoryRole', isArray: true })
  capacities!: SignatoryRole[];
  @ApiProperty({ enum: PAPER_KINDS, enumName: 'PaperKind' })
  kind!: PaperKind;
  isAmendment!: boolean;
  /** As the reader may read it. */
  studentName!: string;
  hostName!: string;
  @ApiProperty({ format: 'date' })
  startOn!: string;
  @ApiProperty({ format: 'date' })
  endOn!: string;
  /** Last day on which the signature is waited for. */
  @ApiProperty({ format: 'date' })
  signBy!: string;
  /** Of the PDF, hexadecimal: what is signed. */
  sha256!: string;
  /** The reader has read it to its end. */
  isRead!: boolean;
  /** Where the code goes, hidden but for its ends; null for a person who signs by hand. */
  @ApiProperty({ type: 'string', nullable: true })
  address!: string | null;
  /** Where the code may come by SMS, hidden but for its ends; null where it cannot. */
  @ApiProperty({ type: 'string', nullable: true })
  phone!: string | null;
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

export class ReadingInput {
  /** SHA-256 of the paper that was read. */
  @rule('signature.sha256', (value) => isText(value) && /^[0-9a-f]{64}$/.test(value))
  sha256!: string;
}
