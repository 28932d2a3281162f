import { describe } from '@jest/globals';
import { inOneWorld } from '../../support/one-world.js';
import { accountClosing } from './account-closing.js';
import { auditLog } from './audit-log.js';
import { schoolRecord } from './school-record.js';
import { staffAccounts } from './staff-accounts.js';

/** The list of all accounts comes first, because it needs a small number of accounts. */
const SUBJECTS = [staffAccounts, auditLog, accountClosing, schoolRecord];

describe('accounts and schools, for the campus', () => inOneWorld({ workers: 0 }, SUBJECTS));
