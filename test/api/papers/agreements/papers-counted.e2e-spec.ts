import { inOneWorld } from '../../../support/one-world.js';
import { contractCounts } from '../contracts/contract-counts.js';
import { agreementCounts } from './agreement-counts.js';
import { amendingLists } from './amending-lists.js';

// Papers of the whole campus are counted: those of the last subject come after.
inOneWorld({ workers: 0 }, [agreementCounts, contractCounts, amendingLists]);
