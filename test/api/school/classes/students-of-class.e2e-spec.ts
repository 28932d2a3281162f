import { describe } from '@jest/globals';
import { inOneWorld } from '../../../support/one-world.js';
import { classGuardians } from './class-guardians.js';
import { officeSheet } from './office-sheet.js';
import { proposals } from './proposals.js';
import { reminders } from './reminders.js';
import { roster } from './roster.js';
import { studentSheet } from './student-sheet.js';

/** Reminders come first, because they count contacts and letters. */
const SUBJECTS = [reminders, studentSheet, officeSheet, classGuardians, proposals, roster];

describe('students of a class, for their school', () => inOneWorld({ workers: 0 }, SUBJECTS));
