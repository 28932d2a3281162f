import { describe } from '@jest/globals';
import { inOneWorld } from '../../support/one-world.js';
import { accepting } from './accept-overlaps.js';
import { cancellation } from './cancellation.js';
import { changeOfMind } from './change-of-mind.js';
import { phoneRefusal } from './phone-refusal.js';
import { pool } from './pool.js';
import { restoration } from './restore.js';
import { seats } from './seats.js';
import { undoing } from './undo.js';

/** Invariants are checked on all applications, so the subject that writes one in SQL comes last. */
const SUBJECTS = [seats, accepting, cancellation, restoration, changeOfMind, phoneRefusal, undoing, pool];

describe('what people do with applications', () => inOneWorld({ workers: 0, env: { SEVE_UNDO_MS: '600000' } }, SUBJECTS));
