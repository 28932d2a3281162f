import { inOneWorld } from '../../../support/one-world.js';
import { fileTickets } from './file-tickets.js';
import { guardians } from './guardian.js';
import { guardianPages } from './guardian-pages.js';
import { visibility } from './privacy.js';
import { studentLetters } from './student-letters.js';
import { studentProfile } from './student-profile.js';

inOneWorld({ workers: 0 }, [studentProfile, visibility, guardians, guardianPages, fileTickets, studentLetters]);
