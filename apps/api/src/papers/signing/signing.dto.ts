import { ApiProperty, IntersectionType, PickType } from '@nestjs/swagger';
import {
  ASKING_LETTER_STATES,
  type AskingLetterState,
  CODE_CHANNELS,
  type CodeChannel,
  DRAWING_MAX,
  isDrawing,
  PAPER_KINDS,
  type PaperKind,
  SIGNATORY_ROLES,
  SIGNATORY_STATES,
  SIGNATURE_MARKS,
  SIGNATURE_METHODS,
  SIGNATURE_REASON_MAX,
  type SignatoryRole,
  type SignatoryState,
  type SignatureMark,
  type SignatureMethod,
} from '@seve/domain';
import { ArrayMaxSize, IsArray, IsOptional, ValidateIf } from 'class-validator';
import { StrictBoolean } from '../../http/validation/fields/boolean.decorator.js';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { EmailAddress } from '../../http/validation/fields/email.decorator.js';
import { Id } from '../../http/validation/fields/id.decorator.js';
import { NestedEach } from '../../http/validation/fields/nested.decorator.js';
import { InternationalPhone } from '../../http/validation/fields/phone.decorator.js';
import { NameText, NoHtml, Text } from '../../http/validation/fields/text.decorator.js';
import { isText, rule } from '../../http/validation/rule.js';
import { AgreementTokenInput } from '../views/agreements.dto.js';

/** A signatory, as the others see it. */
export class SignatoryView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: SIGNATORY_ROLES, enumName: 'SignatoryRole' })
  role!: SignatoryRole;
  name!: string;
  @ApiProperty({ enum: SIGNATORY_STATES, enumName: 'SignatoryState' })
  state!: SignatoryState;
  @ApiProperty({ enum: SIGNATURE_METHODS, enumName: 'SignatureMethod', nullable: true })
  method!: SignatureMethod | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  signedAt!: Date | null;
}

/** The letter that asks a signatory, as it really left or waits. */
export class AskingLetterView {
  @ApiProperty({ enum: ASKING_LETTER_STATES, enumName: 'AskingLetterState' })
  state!: AskingLetterState;
  /** When it left, or the earliest instant at which it leaves; null where neither is known. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  at!: Date | null;
}

/** A signatory as the school sees it. */
export class SignatoryForSchool extends SignatoryView {
  @ApiProperty({ type: 'string', nullable: true })
  email!: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  askedOn!: string | null;
  /** The filed paper with the signature. */
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  scanId!: string | null;
  /** Last day on which the person is waited for. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  signBy!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  refusalReason!: string | null;
  /** The link was ended by hand; no letter follows until the school asks again. */
  isLinkEnded!: boolean;
  /** Asked, but can neither read nor sign today: an unconfirmed guardian, or a person without standing. */
  isLeftOut!: boolean;
  /** Another person's seat with the same mailbox; neither can sign until the school corrects one. */
  @ApiProperty({ enum: SIGNATORY_ROLES, enumName: 'SignatoryRole', nullable: true })
  sharedWith!: SignatoryRole | null;
  /** Null for a person whom no letter asks: by hand, link ended, left out, or no longer waited for. */
  @ApiProperty({ type: AskingLetterView, nullable: true })
  letter!: AskingLetterView | null;
}

/** An agreement as it was put to signature. */
export class VersionView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ type: 'integer' })
  number!: number;
  /** Of the PDF, hexadecimal. */
  sha256!: string;
  createdAt!: Date;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  completedAt!: Date | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  sealedAt!: Date | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  voidedAt!: Date | null;
  @ApiProperty({ type: 'string', nullable: true })
  voidReason!: string | null;
  signatories!: SignatoryForSchool[];
}

/** A paper as a signatory reads it by a link. */
/** A signed version that an amendment changes. */
export class AmendedVersion {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  /** Number of the amendment; null for the paper itself. */
  @ApiProperty({ type: 'integer', nullable: true })
  amendment!: number | null;
}

/** Names the paper by its link, or one of the versions that it amends. */
export class SignatureFileInput extends AgreementTokenInput {
  @IsOptional()
  @Id()
  earlierId?: string;
}

export class PaperForSignatory extends PickType(SignatoryView, ['role', 'name', 'state', 'signedAt']) {
  /** Number of the amendment; null for the agreement itself. */
  @ApiProperty({ type: 'integer', nullable: true })
  amendment!: number | null;
  @ApiProperty({ enum: PAPER_KINDS, enumName: 'PaperKind' })
  kind!: PaperKind;
  studentName!: string;
  hostName!: string;
  schoolName!: string;
  @ApiProperty({ format: 'date' })
  startOn!: string;
  @ApiProperty({ format: 'date' })
  endOn!: string;
  /** Every capacity that one signature of the reader covers, including `role`. */
  @ApiProperty({ enum: SIGNATORY_ROLES, enumName: 'SignatoryRole', isArray: true })
  capacities!: SignatoryRole[];
  /** Where the code goes, hidden but for its ends; null for a person who signs by hand. */
  @ApiProperty({ type: 'string', nullable: true })
  address!: string | null;
  /** Where the code may come by SMS, hidden but for its ends; null where it cannot. */
  @ApiProperty({ type: 'string', nullable: true })
  phone!: string | null;
  /** Last day on which this signatory is waited for. */
  @ApiProperty({ format: 'date' })
  signBy!: string;
  mayDelegate!: boolean;
  isSealed!: boolean;
  /** Of an amendment: what it changes, the latest first. */
  amends!: AmendedVersion[];
  /** What is agreed to by signing. */
  consent!: string;
  /** Of the PDF, hexadecimal: what is signed. */
  sha256!: string;
  /** Blocks of the paper, in French. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  document!: object;
  signatories!: SignatoryView[];
}

export class CodeChannelInput {
  /** By which the code comes: by e-mail unless said. */
  @IsOptional()
  @Choice(CODE_CHANNELS, 'CodeChannel')
  @ApiProperty({ enum: CODE_CHANNELS, enumName: 'CodeChannel', required: false })
  channel?: CodeChannel;
}

export class SignatureCodeInput extends IntersectionType(AgreementTokenInput, CodeChannelInput) {}

/** Credentials of every act on a signature: the link and a code. */
export class SignatureActInput extends AgreementTokenInput {
  /** Six digits of the letter. */
  @rule('signature.code', (value) => isText(value) && /^\d{6}$/.test(value))
  code!: string;
}

export class SignatureInput extends SignatureActInput {
  @Choice(SIGNATURE_MARKS, 'SignatureMark')
  mark!: SignatureMark;

  /** As it was typed, or as it stands under a drawing. */
  @NameText(120)
  name!: string;

  /** Of a drawn name. */
  @IsOptional()
  @rule('signature.drawing', (value) => isText(value) && isDrawing(value))
  @ApiProperty({ type: 'string', required: false, maxLength: DRAWING_MAX })
  drawing?: string;

  /** SHA-256 of the paper that was read. */
  @rule('signature.sha256', (value) => isText(value) && /^[0-9a-f]{64}$/.test(value))
  sha256!: string;

  @rule('signature.consent', (value) => value === true)
  @ApiProperty({ type: 'boolean' })
  consent!: true;
}

export class SignatureReason {
  @Text({ max: SIGNATURE_REASON_MAX, lines: true })
  @NoHtml()
  reason!: string;
}

export class DelegateInput {
  @NameText(120)
  name!: string;

  @EmailAddress()
  email!: string;

  /** Mobile phone, for a code by SMS. */
  @IsOptional()
  @InternationalPhone()
  @ApiProperty({ type: 'string', required: false })
  phone?: string;

  /** The delegate has power to sign. */
  @rule('signature.power', (value) => value === true)
  @ApiProperty({ type: 'boolean' })
  hasPower!: true;
}

export class SignatureRefusalInput extends IntersectionType(SignatureActInput, SignatureReason) {}
export class DelegationInput extends IntersectionType(SignatureActInput, DelegateInput) {}

export class GuardConfirmationInput {
  @Text({ max: 60 })
  id!: string;

  /** Why the school goes on. */
  @Text({ min: 10, max: SIGNATURE_REASON_MAX, lines: true })
  @NoHtml()
  words!: string;
}

export class OpenSignaturesInput {
  @IsArray()
  @ArrayMaxSize(20)
  @NestedEach(() => GuardConfirmationInput)
  confirmations!: GuardConfirmationInput[];

  /** Of an amendment: the tutor or the referent whom it replaces signs it, too. */
  @ValidateIf((_input, value) => value !== undefined)
  @StrictBoolean()
  replacedSign?: boolean;
}

export class AddressCorrectionInput extends SignatureReason {
  @EmailAddress()
  email!: string;
}

export class CodeSent {
  /** Until when the code works. */
  expiresAt!: Date;
}

export class SignatureLinkGiven {
  /** Of the signing page, for its signatory alone. */
  token!: string;
}

/** Blocks of a paper, in French. */
export class PaperPreview {
  @ApiProperty({ type: 'object', additionalProperties: true })
  document!: object;
}
