import { inOneWorld } from '../../../support/one-world.js';
import { agreementAmendments } from './agreement-amendments.js';
import { breaks } from './breaks.js';
import { contractAmendments } from './contract-amendments.js';
import { objectedAmendments } from './objected-amendments.js';
import { sharedAmendments } from './shared-amendments.js';

inOneWorld({ workers: 0 }, [sharedAmendments, agreementAmendments, breaks, contractAmendments, objectedAmendments]);
