import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { PRESET_TEXTS, type PresetText, SCHOOL_TEXTS, TEXT_FIELDS, type TextField, unknownFields } from '@seve/domain';
import { IsOptional } from 'class-validator';
import { Id } from '../../../http/validation/fields/id.decorator.js';
import { Nested } from '../../../http/validation/fields/nested.decorator.js';
import { NoHtml, Text } from '../../../http/validation/fields/text.decorator.js';
import { isText, rule } from '../../../http/validation/rule.js';

/** Plain text with fields of the list in braces. The error names unknown fields. */
const FieldedText = (name: PresetText): PropertyDecorator =>
  applyDecorators(
    IsOptional(),
    rule(
      'agreement-text.field',
      (value) => !isText(value) || unknownFields(value).length === 0,
      (value) => ({ unknown: isText(value) ? unknownFields(value).join(' ') : '', fields: TEXT_FIELDS.map((one) => `{${one}}`).join(' ') }),
    ),
    Text({ max: SCHOOL_TEXTS[name].max, lines: true }),
    NoHtml(),
    ApiProperty({ type: 'string', required: false, maxLength: SCHOOL_TEXTS[name].max }),
  );

/** Initial texts of the school part of an agreement; an omitted text is empty. */
export class PresetTextsDto {
  @FieldedText('skills')
  skills?: string;
  @FieldedText('followUp')
  followUp?: string;
  @FieldedText('socialProtection')
  socialProtection?: string;
  @FieldedText('suspension')
  suspension?: string;
  @FieldedText('cutShort')
  cutShort?: string;
  @FieldedText('certificate')
  certificate?: string;
  @FieldedText('clauses')
  clauses?: string;
  @FieldedText('evaluation')
  evaluation?: string;
  @FieldedText('notice')
  notice?: string;
  @FieldedText('schoolInsurance')
  schoolInsurance?: string;
}

export class PresetTextsInput {
  @Nested(() => PresetTextsDto)
  texts!: PresetTextsDto;
}

export class TextsPreviewInput extends PresetTextsInput {
  /** An agreement of the school: the real case. */
  @Id()
  agreementId!: string;
}

/** Texts of the school as a whole, or of one programme, which come first. */
export class TextsOfScope {
  @ApiProperty({ format: 'uuid' })
  scopeId!: string;
  /** Null for the school. */
  @ApiProperty({ type: 'string', nullable: true })
  programmeName!: string | null;
  texts!: PresetTextsDto;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  savedAt!: Date | null;
}

export class SchoolTexts {
  schoolName!: string;
  hasLogo!: boolean;
  /** The school first, then its programmes by name. */
  scopes!: TextsOfScope[];
  @ApiProperty({ enum: PRESET_TEXTS, enumName: 'PresetText', isArray: true })
  names!: PresetText[];
  /** Fields that a text may name in braces. */
  @ApiProperty({ enum: TEXT_FIELDS, enumName: 'TextField', isArray: true })
  fields!: TextField[];
}

export class LogoUpload {
  @ApiProperty({ type: 'string', format: 'binary' })
  file!: unknown;
}
