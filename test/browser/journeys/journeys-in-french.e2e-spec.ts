import { describe } from '@jest/globals';
import { everyJourney } from './every.js';

describe('in French', () => everyJourney('fr'));
