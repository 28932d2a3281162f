import { inOneWorld } from '../../../support/one-world.js';
import { apprenticePay } from './apprentice-pay.js';
import { derogations } from './derogations.js';
import { internQuota, rectorsOrders } from './intern-quota.js';
import { internshipAllowance } from './internship-allowance.js';
import { lawAttacks } from './law-attacks.js';
import { lawParameters } from './law-parameters.js';

// The last subject adds values of the law, which change all later computations.
inOneWorld({ workers: 0 }, [apprenticePay, internshipAllowance, lawAttacks, derogations, rectorsOrders, internQuota, lawParameters]);
