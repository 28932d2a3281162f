import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import {
  FRAMEWORK_CONTACTS_MAX,
  FRAMEWORK_NOTICE_MONTHS_MAX,
  FRAMEWORK_PURPOSE_MAX,
  FRAMEWORK_REASON_MAX,
  FRAMEWORK_SEATS_MAX,
  LEVELS,
  type Level,
} from '@seve/domain';
import { ArrayMaxSize, IsArray, IsOptional } from 'class-validator';
import { StrictBoolean } from '../../http/validation/fields/boolean.decorator.js';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { EmailAddress } from '../../http/validation/fields/email.decorator.js';
import { Id } from '../../http/validation/fields/id.decorator.js';
import { Integer } from '../../http/validation/fields/integer.decorator.js';
import { NestedEach } from '../../http/validation/fields/nested.decorator.js';
import { InternationalPhone } from '../../http/validation/fields/phone.decorator.js';
import { NameText, NoHtml, Text } from '../../http/validation/fields/text.decorator.js';
import { isText, rule } from '../../http/validation/rule.js';

const YEARS = { min: 2020, max: 2100 };
const SHA256 = /^[0-9a-f]{64}$/;
/** SHA-256 of what was read, hexadecimal. */
export const Sha256 = (): PropertyDecorator =>
  applyDecorators(
    rule('signature.sha256', (value) => isText(value) && SHA256.test(value)),
    ApiProperty({ pattern: SHA256.source }),
  );

export class FrameworkSeatsDto {
  @Choice(LEVELS, 'Level')
  level!: Level;

  /** For each school year. */
  @Integer({ min: 0, max: FRAMEWORK_SEATS_MAX })
  seats!: number;
}

export class FrameworkContactDto {
  @NameText()
  name!: string;

  /** What the person does there. */
  @NameText()
  function!: string;

  @EmailAddress()
  email!: string;

  @IsOptional()
  @InternationalPhone()
  @ApiProperty({ type: 'string', nullable: true, required: false, maxLength: 30 })
  phone?: string | null;

  /** Represents the side in the text; one person at most. */
  @IsOptional()
  @StrictBoolean()
  @ApiProperty({ required: false })
  represents?: boolean;
}

/** What both sides agree on. */
export class FrameworkTermsInput {
  /** First school year, by the year in which it begins. */
  @Integer(YEARS)
  firstYear!: number;

  @Integer(YEARS)
  lastYear!: number;

  /** Plain text. */
  @Text({ min: 0, max: FRAMEWORK_PURPOSE_MAX, lines: true })
  @NoHtml()
  purpose!: string;

  @IsArray()
  @ArrayMaxSize(LEVELS.length)
  @NestedEach(() => FrameworkSeatsDto)
  seats!: FrameworkSeatsDto[];

  /** Notice of termination in months; asked when it is proposed. */
  @IsOptional()
  @Integer({ min: 1, max: FRAMEWORK_NOTICE_MONTHS_MAX })
  @ApiProperty({ type: 'integer', nullable: true, required: false, minimum: 1, maximum: FRAMEWORK_NOTICE_MONTHS_MAX })
  noticeMonths?: number | null;
}

export class NewFrameworkInput extends FrameworkTermsInput {
  /** The company, for a school; the school, for a company. */
  @Id()
  partnerId!: string;
}

export class FrameworkTermsChange extends FrameworkTermsInput {
  /** Read before the change. */
  @Integer({ min: 1, max: 1_000_000 })
  version!: number;
}

/** All contacts of one's own side. */
export class FrameworkContactsInput {
  @IsArray()
  @ArrayMaxSize(FRAMEWORK_CONTACTS_MAX)
  @NestedEach(() => FrameworkContactDto)
  contacts!: FrameworkContactDto[];
}

export class FrameworkReasonInput {
  @Text({ min: 3, max: FRAMEWORK_REASON_MAX, lines: true })
  @NoHtml()
  reason!: string;
}

export class FrameworkSignatureInput {
  @NameText()
  name!: string;

  /** In which quality one signs. */
  @NameText()
  function!: string;

  /** Of the text that was read. */
  @Sha256()
  textSha256!: string;

  /** The text was read, and one may sign for one's side. */
  @StrictBoolean()
  @rule('framework.consent-missing', (value) => value === true)
  consents!: boolean;
}
