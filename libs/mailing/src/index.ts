export { firstDayFile } from './calendar/first-day-file.js';
export { type LetterToken, readLetterToken, writeLetterToken } from './delivery/letter-token.js';
export { isPlainAddress } from './delivery/plain-address.js';
export type { SendOutcome } from './delivery/send-outcome.js';
export { createLetterTransport, type LetterTransport, type OutgoingLetter } from './delivery/transport.js';
export { type LetterParams, letters } from './letters.js';
export type { RenderedLetter } from './render/render-content.js';
export { digestEntryOf, letterParams, renderLetter, type Sending } from './render/render-letter.js';
export { renderSample, sampleSubject } from './samples.js';
