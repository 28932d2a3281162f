import { applyDecorators, type Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsOptional } from 'class-validator';
import { EmailAddress } from '../../http/validation/fields/email.decorator.js';
import { InternationalPhone } from '../../http/validation/fields/phone.decorator.js';
import { NoContactsInName, NoHtml, Text } from '../../http/validation/fields/text.decorator.js';
import { isText } from '../../http/validation/rule.js';

/** Maximum length of texts of one line; longer ones may contain line breaks. */
const ONE_LINE_MAX = 300;

const blankIsAbsent = Transform(({ value }: { value: unknown }) => (isText(value) && value.trim() === '' ? undefined : value));
/** Optional field: a part is saved while it is typed, so blank means not filled yet. */
export const partField = (...decorators: PropertyDecorator[]) =>
  applyDecorators(blankIsAbsent, IsOptional(), ...decorators, ApiProperty({ type: 'string', required: false }));

interface TextOfPart {
  max: number;
}

export const PartText = ({ max }: TextOfPart): PropertyDecorator => partField(Text({ max, lines: max > ONE_LINE_MAX }), NoHtml());

/**
 * Returns the rule for a field by its name: `…Email`, `…Phone`, or text. Texts of one line are names, jobs or addresses and refuse
 * contacts.
 */
function fieldNamed(name: string, text: TextOfPart): PropertyDecorator {
  if (name.endsWith('Email')) return partField(EmailAddress());
  if (name.endsWith('Phone')) return partField(InternationalPhone());
  return text.max > ONE_LINE_MAX ? PartText(text) : applyDecorators(PartText(text), NoContactsInName());
}

/** Returns a base class with one field per text of the domain's list; `others` replaces the rule of a field. */
export function partWithTexts<Name extends string>(
  texts: Readonly<Record<Name, TextOfPart>>,
  others: { readonly [Field in Name]?: PropertyDecorator } = {},
): Type<Partial<Record<Name, string>>> {
  class PartWithTexts {}
  for (const name of Object.keys(texts) as Name[]) (others[name] ?? fieldNamed(name, texts[name]))(PartWithTexts.prototype, name);
  return PartWithTexts;
}
