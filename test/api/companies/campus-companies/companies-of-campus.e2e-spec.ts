import { describe } from '@jest/globals';
import { inOneWorld } from '../../../support/one-world.js';
import { companyVerification } from './companies.js';
import { companyHeadcount } from './company-headcount.js';
import { companyMending } from './company-mending.js';
import { companyMerge } from './company-merge.js';
import { companyStanding } from './company-standing.js';
import { companyTeam } from './company-team.js';
import { recruiters } from './recruiters.js';

/** The queue of the campus comes first, because it needs a short list. */
const SUBJECTS = [companyVerification, companyStanding, companyTeam, recruiters, companyHeadcount, companyMending, companyMerge];

describe('companies, by themselves and by the campus', () => inOneWorld({ workers: 0 }, SUBJECTS));
