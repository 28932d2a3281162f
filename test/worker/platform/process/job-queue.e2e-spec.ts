import { onOneBench } from '../../job-bench.js';
import { changesTogether } from '../../matching/changes-together.js';
import { givenUp } from './given-up.js';
import { retry } from './retry.js';
import { sweeper } from './sweeper.js';

onOneBench(sweeper, changesTogether, retry, givenUp);
