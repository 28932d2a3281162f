import { AUDIT } from './audit.js';
import { FILES } from './files.js';
import { HISTORIES } from './histories.js';
import type { Invariant } from './invariant.js';
import { LETTERS } from './letters.js';
import { LISTS } from './lists.js';
import { OUTBOX } from './outbox.js';
import { PAPERS } from './papers.js';
import { PLACES } from './places.js';
import { REFERENCES } from './references.js';
import { SEATS } from './seats.js';
import { SIGNATURES } from './signatures.js';

/** All that holds at rest, whatever died before. */
export const INVARIANTS: readonly Invariant[] = [
  ...[SEATS, HISTORIES, PAPERS, SIGNATURES, PLACES, LETTERS, OUTBOX, LISTS, FILES, AUDIT, REFERENCES].flat(),
];
