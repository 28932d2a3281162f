import { inOneWorld } from '../../support/one-world.js';
import { candidates } from './candidates.js';
import { excludedOffers } from './excluded-offers.js';
import { movedMatches } from './moved-matches.js';
import { score } from './score.js';
import { talentPool } from './talent-pool.js';
import { vanishedMatches } from './vanished-matches.js';
import { weights } from './weights.js';

// The weights are tried on all lists there are, excluded offers are counted: both come before the others write any. The last one stops the api.
inOneWorld({ workers: 0 }, [score, weights, excludedOffers, vanishedMatches, candidates, talentPool, movedMatches]);
