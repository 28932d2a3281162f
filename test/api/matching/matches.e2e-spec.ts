import { inOneWorld } from '../../support/one-world.js';
import { candidates } from './candidates.js';
import { excludedOffers } from './excluded-offers.js';
import { movedMatches } from './moved-matches.js';
import { score } from './score.js';
import { talentPool } from './talent-pool.js';
import { vanishedMatches } from './vanished-matches.js';
import { weights } from './weights.js';

// `weights` uses all lists and `excludedOffers` counts offers, so both come before tests that write any. The last subject stops the api.
inOneWorld({ workers: 0 }, [score, weights, excludedOffers, vanishedMatches, candidates, talentPool, movedMatches]);
