import { runDemoProgram } from './demo/demo-place.js';
import { emptyTables } from './demo/empty-tables.js';
import { seedFromEnvironment } from './demo/seed/seed-from-environment.js';

/** Throws away everything in a database of the demonstration and seeds it again. */
await runDemoProgram(() => seedFromEnvironment('Repartir de zéro efface toute la base : seulement avec SEVE_DEMO=true.', emptyTables));
