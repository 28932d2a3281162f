import { inOneWorld } from '../../../support/one-world.js';
import { savedOffers } from './saved-offers.js';
import { studentHome } from './student-home.js';

// The home counts every match of its students: offers of the others come later.
inOneWorld({}, [studentHome, savedOffers]);
