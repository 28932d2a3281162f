import { APPRENTICESHIPS } from './apprenticeships.js';
import type { DemoOffer } from './demo-offer.js';
import { JOBS } from './jobs.js';
import { LABORATORY_INTERNSHIPS } from './laboratory-internships.js';
import { OTHER_INTERNSHIPS } from './other-internships.js';

export const OFFERS: readonly DemoOffer[] = [...LABORATORY_INTERNSHIPS, ...OTHER_INTERNSHIPS, ...APPRENTICESHIPS, ...JOBS];
