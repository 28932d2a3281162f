import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { frenchPhone, internationalPhone } from '@seve/domain';
import { Transform } from 'class-transformer';
import { isText, rule } from '../rule.js';

/** French number, stored as its ten digits. */
export const FrenchPhone = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (isText(value) ? (frenchPhone(value) ?? value) : value)),
    rule('field.phone', (value) => isText(value) && frenchPhone(value) !== null),
    ApiProperty({ type: 'string', maxLength: 30 }),
  );

/** Number of any country, stored as E.164. */
export const InternationalPhone = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (isText(value) ? (internationalPhone(value) ?? value) : value)),
    rule('field.international-phone', (value) => isText(value) && internationalPhone(value) !== null),
    ApiProperty({ type: 'string', maxLength: 30 }),
  );
