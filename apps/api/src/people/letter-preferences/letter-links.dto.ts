import { ApiProperty } from '@nestjs/swagger';
import { EVENTS_DIGEST, OPTIONAL_LETTER_NAMES, type OptionalLetter } from '@seve/domain';
import { LetterPreferencesView } from './letter-preferences.dto.js';

const STOPPABLE = [...OPTIONAL_LETTER_NAMES, EVENTS_DIGEST];
type Stoppable = OptionalLetter | typeof EVENTS_DIGEST;

/** What the link of a letter shows: never a person's name. */
export class LetterLinkView {
  /** First and last letter of the mailbox, and its domain. */
  address!: string;

  /** What the letter's own link stops. */
  @ApiProperty({ enum: STOPPABLE, enumName: 'Stoppable' })
  stops!: Stoppable;

  letters!: LetterPreferencesView;
}

export class UnsubscribedView {
  @ApiProperty({ enum: STOPPABLE, enumName: 'Stoppable' })
  stopped!: Stoppable;
}
