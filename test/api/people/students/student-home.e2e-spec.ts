import { inOneWorld } from '../../../support/one-world.js';
import { savedOffers } from './saved-offers.js';
import { studentHome } from './student-home.js';

// The home page counts all matches, so the subject that publishes other offers comes later.
inOneWorld({}, [studentHome, savedOffers]);
