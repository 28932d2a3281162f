import { APPRENTICESHIPS } from './apprenticeships.js';
import type { DemoOffer } from './demo-offer.js';
import { JOBS } from './jobs.js';
import { LABORATORY_INTERNSHIPS } from './laboratory-internships.js';
import { NETWORK_CONTRACTS } from './network-contracts.js';
import { NETWORK_INTERNSHIPS } from './network-internships.js';
import { NETWORK_JOBS } from './network-jobs.js';
import { OTHER_INTERNSHIPS } from './other-internships.js';
import { READ_BY_CAMPUS } from './read-by-campus.js';

export const OFFERS: readonly DemoOffer[] = [
  ...LABORATORY_INTERNSHIPS,
  ...OTHER_INTERNSHIPS,
  ...APPRENTICESHIPS,
  ...JOBS,
  ...NETWORK_INTERNSHIPS,
  ...NETWORK_CONTRACTS,
  ...NETWORK_JOBS,
  ...READ_BY_CAMPUS,
];
