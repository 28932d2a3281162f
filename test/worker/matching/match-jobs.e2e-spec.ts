import { onOneBench } from '../job-bench.js';
import { incremental } from './incremental.js';
import { lawRows } from './law-rows.js';
import { listCandidates } from './list-candidates.js';
import { matchOffer } from './match-offer.js';
import { matchStudent } from './match-student.js';
import { rescore } from './rescore.js';
import { swaps } from './swaps.js';

onOneBench(matchOffer, matchStudent, rescore, lawRows, swaps, listCandidates, incremental);
