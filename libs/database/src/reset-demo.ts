import { orRefuse } from './demo/demo-place.js';
import { emptyTables } from './demo/empty-tables.js';
import { sowFromEnvironment } from './demo/sow-from-environment.js';

/** Throws away everything in a database of the demonstration and sows it again. */
await orRefuse(() => sowFromEnvironment('Repartir de zéro efface toute la base : seulement avec SEVE_DEMO=true.', emptyTables));
