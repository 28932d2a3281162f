import { describe } from '@jest/globals';
import { inOneWorld } from '../../../support/one-world.js';
import { companySignUp } from './company-sign-up.js';
import { studentSignUp } from './student-sign-up.js';

describe('signing up', () => inOneWorld({ workers: 0 }, [companySignUp, studentSignUp]));
