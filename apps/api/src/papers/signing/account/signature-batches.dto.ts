import { ApiProperty, OmitType } from '@nestjs/swagger';
import { SIGNATURES_AT_ONCE_MAX } from '@seve/domain';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray } from 'class-validator';
import { Id } from '../../../http/validation/fields/id.decorator.js';
import { NestedEach } from '../../../http/validation/fields/nested.decorator.js';
import { CodeChannelInput, CodeSent, SignatureInput } from '../signing.dto.js';
import { OwnSignature, ReadingInput } from './own-signatures.dto.js';

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
