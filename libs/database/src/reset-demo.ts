import { emptyTables } from './demo/empty-tables.js';
import { sowFromEnvironment } from './demo/sow-from-environment.js';

/** Throws away everything in the database and sows the demonstration again. */
await sowFromEnvironment('Repartir de zéro efface toute la base : seulement avec SEVE_DEMO=true.', emptyTables);
