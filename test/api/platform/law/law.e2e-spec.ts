import { inOneWorld } from '../../../support/one-world.js';
import { apprenticePay } from './apprentice-pay.js';
import { derogations } from './derogations.js';
import { internQuota, rectorsOrders } from './intern-quota.js';
import { internshipAllowance } from './internship-allowance.js';
import { lawAttacks } from './law-attacks.js';
import { lawParameters } from './law-parameters.js';

// The last one feeds rows of the law, by which everything is computed from then on.
inOneWorld({ workers: 0 }, [apprenticePay, internshipAllowance, lawAttacks, derogations, rectorsOrders, internQuota, lawParameters]);
