import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsOptional } from 'class-validator';
import { EmailAddress } from '../../http/validation/fields/email.decorator.js';
import { InternationalPhone } from '../../http/validation/fields/phone.decorator.js';
import { NoContactsInName, NoHtml, Text } from '../../http/validation/fields/text.decorator.js';
import { isText } from '../../http/validation/rule.js';

/** Longer texts may have several lines. */
const ONE_LINE_MAX = 300;

const blankIsAbsent = Transform(({ value }: { value: unknown }) => (isText(value) && value.trim() === '' ? undefined : value));
const OPTIONAL = [blankIsAbsent, IsOptional(), ApiProperty({ required: false })];

/** Words of a part, which is saved while it is typed: an empty field is one that is not filled yet. */
export const PartText = ({ max }: { max: number }): PropertyDecorator =>
  applyDecorators(...OPTIONAL, Text({ max, lines: max > ONE_LINE_MAX }), NoHtml(), ApiProperty({ required: false }));

/** A name, a job or an address of a part. */
export const PartName = (field: { max: number }): PropertyDecorator => applyDecorators(PartText(field), NoContactsInName());

export const PartEmail = (): PropertyDecorator => applyDecorators(...OPTIONAL, EmailAddress(), ApiProperty({ required: false }));
export const PartPhone = (): PropertyDecorator => applyDecorators(...OPTIONAL, InternationalPhone(), ApiProperty({ required: false }));
