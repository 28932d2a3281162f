import { ApiProperty } from '@nestjs/swagger';
import { FIXED_REASONS, type FixedReason, FREQUENCIES, type Frequency, OPTIONAL_LETTER_NAMES, type OptionalLetter } from '@seve/domain';
import { Choice } from '../../http/validation/fields/choice.decorator.js';

export class LetterPreferenceInput {
  @Choice(OPTIONAL_LETTER_NAMES, 'OptionalLetter')
  letter!: OptionalLetter;

  @Choice(FREQUENCIES, 'Frequency')
  frequency!: Frequency;
}

/** How often an account receives letters about one kind of news. */
export class LetterPreferenceView extends LetterPreferenceInput {
  /** What may be chosen for it. */
  @ApiProperty({ enum: FREQUENCIES, enumName: 'Frequency', isArray: true })
  frequencies!: Frequency[];
}

/** A letter that always comes. */
export class FixedLetterView {
  letter!: string;

  @ApiProperty({ enum: FIXED_REASONS, enumName: 'FixedReason' })
  reason!: FixedReason;
}

/** Every letter of one's role. */
export class LetterPreferencesView {
  optional!: LetterPreferenceView[];
  fixed!: FixedLetterView[];
}
