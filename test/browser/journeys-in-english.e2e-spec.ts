import { describe } from '@jest/globals';
import { everyJourney } from './journeys/every.js';

describe('in English', () => everyJourney('en'));
