import { ApiProperty } from '@nestjs/swagger';
import { PAPER_LINK_KINDS, type PaperLinkKind, SIGNATORY_ROLES, type SignatoryRole } from '@seve/domain';

/** A link that still opens something. */
export class PlacementLinkView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: PAPER_LINK_KINDS, enumName: 'PaperLinkKind' })
  kind!: PaperLinkKind;
  /** Of a signature. */
  @ApiProperty({ enum: SIGNATORY_ROLES, enumName: 'SignatoryRole', nullable: true })
  role!: SignatoryRole | null;
  /** Where it was sent; masked for the coordination. */
  @ApiProperty({ type: 'string', nullable: true })
  sentTo!: string | null;
  sentAt!: Date;
  /** Null before it is opened. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  openedAt!: Date | null;
  expiresAt!: Date;
}

export class PlacementLinksView {
  /** A company gets the links of its own side only. */
  items!: PlacementLinkView[];
}
