import { describe } from '@jest/globals';
import { PASSWORD } from '../../../support/builders/people.js';
import { inOneWorld } from '../../../support/one-world.js';
import { actsOnAnother } from './acts-on-another.js';
import { demoSignIn } from './demo-sign-in.js';
import { firstCoordinator, invitations } from './invitations.js';
import { myAccount } from './my-account.js';
import { myData } from './my-data.js';
import { roles } from './roles.js';
import { signIn } from './sign-in.js';

const ENV = { SEVE_CONTROLLER: 'Université de Picardie Jules Verne', SEVE_DEMO: 'true', SEVE_DEMO_PASSWORD: PASSWORD };
const SUBJECTS = [firstCoordinator, invitations, roles, actsOnAnother, signIn, myAccount, myData, demoSignIn];

describe('accounts', () => inOneWorld({ workers: 0, env: ENV }, SUBJECTS));
