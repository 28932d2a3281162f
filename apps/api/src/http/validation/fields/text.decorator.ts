import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { hasContactsInName, maskNumbersAndPages } from '@seve/domain';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray } from 'class-validator';
import { isText, lengthOf, rule, whenText } from '../rule.js';
import { isSafeText } from '../unsafe-text.js';

interface TextOptions {
  /** Minimum length after trimming; 1 by default, so that spaces alone are refused. */
  min?: number;
  max: number;
  /** Allows line breaks. */
  lines?: boolean;
}

const trimmed = Transform(({ value }: { value: unknown }) => (isText(value) ? value.trim() : value));

/** Plain text, trimmed, without control characters or lone surrogates. */
export function Text({ min = 1, max, lines = false }: TextOptions): PropertyDecorator {
  return applyDecorators(
    trimmed,
    rule('field.text', isText),
    rule('field.characters', whenText(isSafeText)),
    ...(lines ? [] : [SingleLine()]),
    rule(
      'field.text-short',
      whenText((text) => lengthOf(text) >= min),
      (value) => ({ min, count: lengthOf(value) }),
    ),
    rule(
      'field.text-long',
      whenText((text) => lengthOf(text) <= max),
      (value) => ({ max, count: lengthOf(value) }),
    ),
    ApiProperty({ minLength: min, maxLength: max }),
  );
}

export const SingleLine = (): PropertyDecorator =>
  rule(
    'field.single-line',
    whenText((text) => !/[\t\n\u2028\u2029]/.test(text)),
  );

/** Text without `<` followed by a letter or a slash, which a browser could read as a tag. */
export const NoHtml = (): PropertyDecorator =>
  rule(
    'field.html',
    whenText((text) => !/<[a-z/!?]/i.test(text)),
  );

/** Maximum length in which contacts are searched: the time grows with its square. Longer texts are refused for their length anyway. */
const READ_FOR_CONTACTS = 1_000;

/** Text without phone number, e-mail address, web page or social account: for words that minors read in letters and lists. */
export const NoContacts = (): PropertyDecorator =>
  rule(
    'field.contacts',
    whenText((text) => text.length > READ_FOR_CONTACTS || maskNumbersAndPages(text) === text),
  );

/** Name or postal address without other contacts (phone, e-mail, site, account): minors read it before its writer is verified. */
export const NoContactsInName = (): PropertyDecorator =>
  rule(
    'field.name-contacts',
    whenText((text) => text.length > READ_FOR_CONTACTS || !hasContactsInName(text)),
  );

/** Name of a person, company or school, or a job title: one line, no tag, no contact. */
export const NameText = (max = 80): PropertyDecorator => applyDecorators(Text({ max }), NoHtml(), NoContactsInName());

/** Name of a company: one line, no tag. `RegisterNames` checks a name that looks like a contact against the register. */
export const CompanyNameText = (max: number): PropertyDecorator => applyDecorators(Text({ max }), NoHtml());

/** Postal address: one line, no tag, no phone number, e-mail address or web page. */
export const AddressText = ({ min = 1, max = 200 } = {}): PropertyDecorator =>
  applyDecorators(Text({ min, max }), NoHtml(), NoContactsInName());

/** Label that a school or reader gives to its own thing, such as a class or a list: one line, no tag. */
export const LabelText = (max = 80): PropertyDecorator => applyDecorators(Text({ max }), NoHtml());

const eachTrimmed = Transform(({ value }: { value: unknown }) =>
  Array.isArray(value) ? value.map((one) => (isText(one) ? one.trim() : one)) : value,
);
const longest = (value: unknown) => (Array.isArray(value) ? Math.max(0, ...value.map(lengthOf)) : 0);
const shortest = (value: unknown) => (Array.isArray(value) ? Math.min(...value.map(lengthOf)) : 0);

/** List of one-line plain texts. */
export function TextLines({ most, min, max }: { most: number; min: number; max: number }): PropertyDecorator {
  const each = (code: string, isGood: (value: unknown) => boolean, values?: (value: unknown) => Record<string, number>) =>
    rule(code, isGood, values, { each: true });
  return applyDecorators(
    eachTrimmed,
    IsArray(),
    ArrayMaxSize(most),
    each('field.text', isText),
    each('field.characters', whenText(isSafeText)),
    each(
      'field.single-line',
      whenText((text) => !/[\t\n\u2028\u2029]/.test(text)),
    ),
    each(
      'field.html',
      whenText((text) => !/<[a-z/!?]/i.test(text)),
    ),
    each(
      'field.text-short',
      whenText((text) => lengthOf(text) >= min),
      (value) => ({ min, count: shortest(value) }),
    ),
    each(
      'field.text-long',
      whenText((text) => lengthOf(text) <= max),
      (value) => ({ max, count: longest(value) }),
    ),
    ApiProperty({ type: 'string', isArray: true, maxItems: most }),
  );
}
