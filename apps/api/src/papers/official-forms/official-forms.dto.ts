import { ApiProperty, PickType } from '@nestjs/swagger';
import {
  BLANK_REASONS,
  type BlankReason,
  CONTRACT_KINDS,
  type ContractKind,
  FORM_FIELD_KINDS,
  FORM_FIELDS_MAX,
  FORM_TITLE,
  type FormFieldKind,
} from '@seve/domain';
import { ArrayMaxSize, IsArray } from 'class-validator';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { CivilDay } from '../../http/validation/fields/civil-date.decorator.js';
import { Integer } from '../../http/validation/fields/integer.decorator.js';
import { NestedEach } from '../../http/validation/fields/nested.decorator.js';
import { NoHtml, Text } from '../../http/validation/fields/text.decorator.js';
import { isText, rule } from '../../http/validation/rule.js';

const OPTIONS_MAX = 50;
/** A name as the form writes it, spaces included. */
const Name = (): PropertyDecorator => rule('field.text', (value) => isText(value) && value.length <= 300);

export class OfficialFormUpload {
  @ApiProperty({ type: 'string', format: 'binary' })
  file!: Blob;
}

export class OfficialFormQuery {
  @Choice(CONTRACT_KINDS, 'ContractKind')
  kind!: ContractKind;

  /** As its publisher names it. */
  @Text(FORM_TITLE)
  @NoHtml()
  title!: string;
}

export class MappedOptionDto {
  @Name()
  code!: string;
  @Name()
  option!: string;
}

export class FieldMappingDto {
  @Name()
  field!: string;
  /** Key of a fact. */
  @Name()
  fact!: string;
  /** Of a field with options: the option for each code of the fact. */
  @IsArray()
  @ArrayMaxSize(OPTIONS_MAX)
  @NestedEach(() => MappedOptionDto)
  options!: MappedOptionDto[];
}

export class FormMapInput {
  /** Of the form that was read. */
  @Integer({ min: 1, max: 1_000_000 })
  version!: number;

  @IsArray()
  @ArrayMaxSize(FORM_FIELDS_MAX)
  @NestedEach(() => FieldMappingDto)
  map!: FieldMappingDto[];
}

export class FormStartInput {
  /** First day of the contracts that it is filled for. */
  @CivilDay()
  validFrom!: string;
}

export class FormOptionView {
  value!: string;
  label!: string;
}

export class FormFieldView {
  name!: string;
  @ApiProperty({ type: 'string', nullable: true })
  label!: string | null;
  @ApiProperty({ enum: FORM_FIELD_KINDS, enumName: 'FormFieldKind' })
  kind!: FormFieldKind;
  @ApiProperty({ type: 'integer' })
  page!: number;
  @ApiProperty({ type: 'integer', nullable: true })
  maxLength!: number | null;
  isComb!: boolean;
  isMultiline!: boolean;
  @ApiProperty({ type: FormOptionView, isArray: true })
  options!: readonly FormOptionView[];
}

export class FormChoiceView {
  code!: string;
  label!: string;
}

/** A named value of a contract, in French as the form is. */
export class FormFactView {
  key!: string;
  section!: string;
  label!: string;
  /** Of the sample contract. */
  @ApiProperty({ type: 'string', nullable: true })
  value!: string | null;
  @ApiProperty({ type: FormChoiceView, isArray: true, nullable: true })
  choices!: readonly FormChoiceView[] | null;
}

/** A field that stays blank, and why. */
export class BlankFieldView extends PickType(FormFieldView, ['label', 'page']) {
  field!: string;
  @ApiProperty({ enum: BLANK_REASONS, enumName: 'BlankReason' })
  reason!: BlankReason;
  /** What was not written. */
  @ApiProperty({ type: 'string', nullable: true })
  value!: string | null;
  /** Longest text of the field, where that is why. */
  @ApiProperty({ type: 'integer', nullable: true })
  max!: number | null;
}

export class FormFillingView {
  @ApiProperty({ type: 'integer' })
  filled!: number;
  blank!: BlankFieldView[];
}

export class OfficialFormLine {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: CONTRACT_KINDS, enumName: 'ContractKind' })
  kind!: ContractKind;
  title!: string;
  /** Null while it is not in use. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  validFrom!: string | null;
  /** Contracts concluded today are written on it. */
  isCurrent!: boolean;
  @ApiProperty({ type: 'integer' })
  pages!: number;
  @ApiProperty({ type: 'integer' })
  fieldCount!: number;
  @ApiProperty({ type: 'integer' })
  mappedCount!: number;
  createdAt!: Date;
}

export class OfficialFormList {
  items!: OfficialFormLine[];
}

/** A form, its fields, what fills them, and how the sample contract would fill it. */
export class OfficialFormView extends OfficialFormLine {
  @ApiProperty({ type: 'integer' })
  version!: number;
  fields!: FormFieldView[];
  map!: FieldMappingDto[];
  /** A map to begin with, by the names of the fields. */
  proposal!: FieldMappingDto[];
  facts!: FormFactView[];
  sample!: FormFillingView;
}

/** The official form of a contract, as it would be filled now. */
export class FormOfContract extends FormFillingView {
  title!: string;
}

export class FormOfContractView {
  /** Null where the campus has given no form for contracts of that kind and day. */
  @ApiProperty({ type: FormOfContract, nullable: true })
  form!: FormOfContract | null;
}
