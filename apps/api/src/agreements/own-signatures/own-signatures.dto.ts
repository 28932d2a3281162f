import { ApiProperty } from '@nestjs/swagger';
import { PAPER_KINDS, type PaperKind, SIGNATORY_ROLES, type SignatoryRole } from '@seve/domain';

/** A paper that waits for the signature of the reader. */
export class OwnSignature {
  /** Of the signatory. */
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: SIGNATORY_ROLES, enumName: 'SignatoryRole' })
  role!: SignatoryRole;
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
}

export class OwnSignatures {
  /** The one asked for longest first. */
  items!: OwnSignature[];
}
