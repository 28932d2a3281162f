import { ApiProperty } from '@nestjs/swagger';
import { LETTER_NAMES, type LetterName, LOCALES, type Locale } from '@seve/domain';
import { IsOptional } from 'class-validator';
import { Choice } from '../../http/validation/fields/choice.decorator.js';

export const LETTER_PARTS = ['html', 'text'] as const;
export type LetterPart = (typeof LETTER_PARTS)[number];

export class LetterSubjects {
  fr!: string;
  en!: string;
}

/** Kind of letter, with the subject of its sample. */
export class LetterSampleView {
  @ApiProperty({ enum: LETTER_NAMES, enumName: 'LetterName' })
  name!: LetterName;
  /** Whether the letter contains a personal link: it is never shown as sent and never resent. */
  isSecret!: boolean;
  subjects!: LetterSubjects;
}

export class LetterPreviewQuery {
  @IsOptional()
  @Choice(LOCALES, 'Locale')
  locale: Locale = 'fr';

  @IsOptional()
  @Choice(LETTER_PARTS, 'LetterPart')
  part: LetterPart = 'html';
}

/** Letter to invented people. */
export class LetterPreviewView {
  subject!: string;
  /** Requested part of the letter. */
  content!: string;
}
