import { runDemoProgram, seedFromEnvironment } from '@seve/database';
import { DEMO_PARTS } from './demo-parts.js';

/** Seeds the demo into a database without accounts; a second run changes nothing. */
await runDemoProgram(() => seedFromEnvironment('Les données de démonstration demandent SEVE_DEMO=true.', DEMO_PARTS));
