import { describe } from '@jest/globals';
import { everyJourney } from './journeys/every.js';

describe('in French', () => everyJourney('fr'));
