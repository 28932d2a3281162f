import { runDemoProgram } from './demo/demo-place.js';
import { emptyTables } from './demo/empty-tables.js';
import { seedFromEnvironment } from './demo/seed/seed-from-environment.js';

/** Deletes everything in a demo database and seeds it again. */
await runDemoProgram(() => seedFromEnvironment('Repartir de zéro efface toute la base : seulement avec SEVE_DEMO=true.', emptyTables));
