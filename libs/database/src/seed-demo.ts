import { sowFromEnvironment } from './demo/sow-from-environment.js';

/** Sows the demonstration into an empty database; a second run changes nothing. */
await sowFromEnvironment('Les données de démonstration demandent SEVE_DEMO=true.');
