import { ApiProperty, IntersectionType, PickType } from '@nestjs/swagger';
import { OBJECTION_REASON_MIN, SIGNATURE_METHODS, SIGNATURE_REASON_MAX } from '@seve/domain';
import { ArrayMinSize } from 'class-validator';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { Id, Ids } from '../../http/validation/fields/id.decorator.js';
import { NoHtml, Text } from '../../http/validation/fields/text.decorator.js';
import { AgreementTokenInput } from '../views/agreements.dto.js';
import { SignatoryView, SignatureActInput } from './signing.dto.js';

export class ScanQuery {
  /** By hand, or with another service. */
  @Choice(['scan', 'elsewhere'], 'ScanMethod')
  method!: 'scan' | 'elsewhere';
}

export class ScanUpload {
  @ApiProperty({ type: 'string', format: 'binary' })
  file!: unknown;
}

/** A scan that waits for the school to name the signatures on it. */
export class ScanToConfirm {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ type: 'integer' })
  pages!: number;
  /** A photo; shown as an image instead of a PDF. */
  isPhoto!: boolean;
  /** Deleted after this time unless it is confirmed. */
  waitsUntil!: Date;
}

export class ScanConfirmation {
  /** Seats whose signatures the scan carries. */
  @ArrayMinSize(1)
  @Ids({ max: 20 })
  signatoryIds!: string[];
}

/** A signature on a paper filed by the school. */
export class FiledSignature extends PickType(SignatoryView, ['role', 'name']) {
  /** Of the filed paper; null for one filed before December 2026. */
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  scanId!: string | null;
  @ApiProperty({ enum: SIGNATURE_METHODS.filter((one) => one !== 'code'), enumName: 'ScanMethod' })
  method!: 'scan' | 'elsewhere';
  filedAt!: Date;
  /** Last day for an objection. */
  @ApiProperty({ format: 'date' })
  objectBy!: string;
  mayObject!: boolean;
}

export class FiledScanInput extends AgreementTokenInput {
  @Id()
  scanId!: string;
}

export class ObjectionReason {
  /** Why the signature is not the right one. */
  @Text({ min: OBJECTION_REASON_MIN, max: SIGNATURE_REASON_MAX, lines: true })
  @NoHtml()
  reason!: string;
}

export class ObjectionInput extends IntersectionType(SignatureActInput, ObjectionReason) {}
