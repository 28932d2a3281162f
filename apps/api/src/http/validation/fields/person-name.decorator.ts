import { applyDecorators } from '@nestjs/common';
import { rule, whenText } from '../rule.js';
import { NoContactsInName, Text } from './text.decorator.js';

const LONGEST = 60;
// A full stop only after an initial: letters to other people contain the name, and `site.example` would become a link.
const NAME = /^\p{L}[\p{L}\p{M}]*(?:(?:[ '’-]|\. | - |['’-] )?[\p{L}][\p{L}\p{M}]*)*\.?$/u;

/** First or last name of a person: letters of any alphabet, spaces, hyphens, apostrophes. */
export const PersonName = (): PropertyDecorator =>
  applyDecorators(
    Text({ max: LONGEST }),
    rule(
      'field.person-name',
      whenText((text) => NAME.test(text)),
    ),
    NoContactsInName(),
  );
