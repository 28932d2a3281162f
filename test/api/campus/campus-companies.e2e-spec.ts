import { describe } from '@jest/globals';
import { inOneWorld } from '../../support/one-world.js';
import { campusOffers } from './campus-offers.js';
import { escalations } from './escalations.js';
import { offerReview } from './offer-review.js';
import { pastBreaches } from './past-breaches.js';
import { reports } from './reports.js';
import { silentCompanies } from './silent-companies.js';

const SUBJECTS = [campusOffers, offerReview, escalations, silentCompanies, reports, pastBreaches];

describe('companies and their offers, for the campus', () => inOneWorld({ workers: 0, env: { SEVE_UNDO_MS: '600000' } }, SUBJECTS));
