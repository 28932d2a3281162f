import { onOneBench } from '../job-bench.js';
import { audit } from './audit.js';
import { liveLists } from './live-lists.js';
import { weightsChange } from './weights-change.js';

onOneBench(audit, weightsChange, liveLists);
