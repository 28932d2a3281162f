import { runDemoProgram } from './demo/demo-place.js';
import { seedFromEnvironment } from './demo/seed/seed-from-environment.js';

/** Seeds the demo into a database without accounts; a second run changes nothing. */
await runDemoProgram(() => seedFromEnvironment('Les données de démonstration demandent SEVE_DEMO=true.'));
