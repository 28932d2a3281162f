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

/** A letter that Sève writes, with the subject of its sample. */
export class LetterSampleView {
  @ApiProperty({ enum: LETTER_NAMES, enumName: 'LetterName' })
  name!: LetterName;
  /** Contains a personal link: never shown as it was sent, never sent twice. */
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

/** A letter to invented people. */
export class LetterPreviewView {
  subject!: string;
  /** The part that was asked for. */
  content!: string;
}
