import { orRefuse } from './demo/demo-place.js';
import { sowFromEnvironment } from './demo/sow-from-environment.js';

/** Sows the demonstration into a database without accounts; a second run changes nothing. */
await orRefuse(() => sowFromEnvironment('Les données de démonstration demandent SEVE_DEMO=true.'));
