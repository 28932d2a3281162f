import { applyDecorators } from '@nestjs/common';
import { LANGUAGE_LEVELS, LANGUAGES, type Language, type LanguageLevel, type LanguageSkill } from '@seve/domain';
import { ArrayMaxSize, IsArray } from 'class-validator';
import { rule } from '../rule.js';
import { Choice } from './choice.decorator.js';
import { NestedEach } from './nested.decorator.js';

export class SpokenLanguageInput implements LanguageSkill {
  @Choice(LANGUAGES, 'Language')
  language!: Language;

  @Choice(LANGUAGE_LEVELS, 'LanguageLevel')
  level!: LanguageLevel;
}

const languagesOf = (value: unknown[]) => value.map((one) => (one as Partial<LanguageSkill> | null)?.language);
const eachOnce = (value: unknown) => !Array.isArray(value) || new Set(languagesOf(value)).size === value.length;

/** Languages with their level, each language once. */
export const SpokenLanguages = (max: number): PropertyDecorator =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(max),
    rule('student.language-twice', eachOnce),
    NestedEach(() => SpokenLanguageInput),
  );
