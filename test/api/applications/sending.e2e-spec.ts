import { describe } from '@jest/globals';
import { inOneWorld } from '../../support/one-world.js';
import { cvs } from './application-cv.js';
import { letters } from './application-letters.js';
import { applying } from './applying.js';
import { companyInbox } from './company-inbox.js';
import { companyReading } from './company-reading.js';
import { drafts } from './drafts.js';
import { unsolicited } from './unsolicited.js';

const SUBJECTS = [applying, drafts, unsolicited, cvs, companyReading, companyInbox, letters];

describe('applications sent and read', () => inOneWorld({ workers: 0, env: { SEVE_UNDO_MS: '600000' } }, SUBJECTS));
