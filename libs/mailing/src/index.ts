export { type LetterName, type LetterParams, letters } from './letters.js';
export { isPlainAddress } from './plain-address.js';
export type { RenderedLetter } from './render-content.js';
export { isLetterName, letterParams, renderLetter } from './render-letter.js';
export { createLetterTransport, type LetterTransport, type OutgoingLetter, type SendOutcome } from './transport.js';
