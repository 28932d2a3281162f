import { describe } from '@jest/globals';
import { inOneWorld } from '../../../support/one-world.js';
import { campusProgrammes } from './campus-programmes.js';
import { classFollowUp } from './class-follow-up.js';
import { classTeam } from './class-team.js';
import { classes } from './classes.js';
import { programmes } from './programmes.js';
import { schoolYears } from './school-years.js';

/** The public list of programmes comes first, because it needs a small number of programmes. */
const SUBJECTS = [campusProgrammes, programmes, classes, classTeam, classFollowUp, schoolYears];

describe('classes and programmes of a school', () => inOneWorld({ workers: 0 }, SUBJECTS));
