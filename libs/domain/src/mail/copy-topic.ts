import type { OptionalLetter } from './letters/letters.js';
import { OPTIONAL_LETTERS } from './letters/optional-letters.data.js';
import type { CopiedAct } from './teacher-acts.js';

/** Acts whose copies belong to the topic of places; all others belong to the topic of applications. */
const OF_PLACE: readonly CopiedAct[] = ['offered', 'accepted', 'declined'];

/** Returns the preference that decides whether the referent teacher gets a copy of this act. */
export const topicOfCopy = (act: CopiedAct): OptionalLetter => (OF_PLACE.includes(act) ? 'place-copies' : 'application-teacher-copy');

/** Every topic of copies; unsubscribing from a copy or from the class digest switches these off. */
export const COPY_PREFERENCES: readonly OptionalLetter[] = (Object.keys(OPTIONAL_LETTERS) as OptionalLetter[]).filter(
  (name) => OPTIONAL_LETTERS[name].group === 'classes',
);
