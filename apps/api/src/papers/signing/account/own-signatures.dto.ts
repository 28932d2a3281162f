import { ApiProperty, OmitType, PickType } from '@nestjs/swagger';
import { SIGNATURES_AT_ONCE_MAX } from '@seve/domain';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray } from 'class-validator';
import { PlaceTermsView } from '../../../core/placements/placements.dto.js';
import { Id } from '../../../http/validation/fields/id.decorator.js';
import { NestedEach } from '../../../http/validation/fields/nested.decorator.js';
import { CodeChannelInput, CodeSent, PaperForSignatory, SignatoryView, SignatureFileInput, SignatureInput } from '../signing.dto.js';

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

/** Whose signature a paper still needs. */
export class MissingSignatory extends PickType(SignatoryView, ['role', 'name']) {}

/** A paper that the reader has signed. */
export class OwnSignedPaper extends PickType(OwnSignature, SHOWN_OF_FILED) {
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  signedAt!: Date | null;
  /** Empty once all have signed. */
  waitsFor!: MissingSignatory[];
  /** All have signed, and the sealed file can be downloaded. */
  isSealed!: boolean;
}

/** One of them, with the terms that apply today: a signatory reads there where, when and with whom. */
export class OwnSignedPlace extends OwnSignedPaper {
  /** Null for an amendment, before all have signed, and once the placement is over. */
  @ApiProperty({ type: PlaceTermsView, nullable: true })
  terms!: PlaceTermsView | null;
}

export class OwnSignatures {
  /** The one asked for longest first. */
  items!: OwnSignature[];
  /** The latest signature first, the last twenty. */
  signed!: OwnSignedPlace[];
  /** Papers to which the reader can still object. */
  filed!: OwnFiledPaper[];
}

/** A paper as its signatory reads it from the own account. */
export class OwnPaperToSign extends PaperForSignatory {
  /** When the reader first said to have read it to its end. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  readAt!: Date | null;
}

/** Names one of the versions that an amendment changes. */
export class EarlierFileQuery extends PickType(SignatureFileInput, ['earlierId']) {}

export class ReadingInput extends PickType(SignatureInput, ['sha256']) {}

/** A paper that the signatory has read and chosen. */
export class ChosenPaperInput extends ReadingInput {
  /** Of the signatory. */
  @Id()
  id!: string;
}

export class SignatureBatchInput extends CodeChannelInput {
  @ApiProperty({ type: [ChosenPaperInput], minItems: 1, maxItems: SIGNATURES_AT_ONCE_MAX })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(SIGNATURES_AT_ONCE_MAX)
  @ArrayUnique((one: ChosenPaperInput | null) => one?.id)
  @NestedEach(() => ChosenPaperInput)
  papers!: ChosenPaperInput[];
}

/** A code that signs these papers, and no other. */
export class SignatureBatchSent extends CodeSent {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  /** What is agreed to by signing them. */
  consent!: string;
  /** In the order of the list that is agreed to. */
  papers!: OwnSignature[];
}

export class BatchSignatureInput extends OmitType(SignatureInput, ['token', 'sha256'] as const) {}

/** What became of one paper. */
export class SignedTogether extends OwnSignature {
  isSigned!: boolean;
  /** Why it is not signed. */
  @ApiProperty({ type: 'string', nullable: true })
  problem!: string | null;
}

export class SignatureBatchResult {
  /** In the order of the list that was agreed to. */
  papers!: SignedTogether[];
}
