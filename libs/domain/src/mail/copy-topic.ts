import type { OptionalLetter } from './letters/letters.js';
import { OPTIONAL_LETTERS } from './letters/optional-letters.data.js';
import type { CopiedAct } from './teacher-acts.js';

/** Acts whose copies are about a place; the others are about the application. */
const OF_PLACE: readonly CopiedAct[] = ['offered', 'accepted', 'declined'];

/** The preference that a copy of this act to the referent teacher follows. */
export const topicOfCopy = (act: CopiedAct): OptionalLetter => (OF_PLACE.includes(act) ? 'place-copies' : 'application-teacher-copy');

/** Every topic of copies: what the link to stop a copy, or the digest of the classes, stops. */
export const COPY_PREFERENCES: readonly OptionalLetter[] = (Object.keys(OPTIONAL_LETTERS) as OptionalLetter[]).filter(
  (name) => OPTIONAL_LETTERS[name].group === 'classes',
);
