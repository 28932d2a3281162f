import { inOneWorld } from '../../../support/one-world.js';
import { contractFollowing } from './contract-following.js';
import { contractLife } from './contract-life.js';
import { contractSigning } from './contract-signing.js';
import { officialForms } from './official-forms.js';

inOneWorld({ workers: 0 }, [contractLife, contractFollowing, contractSigning, officialForms]);
