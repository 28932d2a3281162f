export { type LetterToken, readLetterToken, writeLetterToken } from './letter-token.js';
export { type LetterName, type LetterParams, letters } from './letters.js';
export { isPlainAddress } from './plain-address.js';
export type { RenderedLetter } from './render-content.js';
export { isLetterName, letterParams, newsOf, renderLetter, type Sending } from './render-letter.js';
export { renderSample, sampleSubject } from './samples.js';
export { createLetterTransport, type LetterTransport, type OutgoingLetter, type SendOutcome } from './transport.js';
