import { emptyTables, runDemoProgram, seedFromEnvironment } from '@seve/database';
import { DEMO_PARTS } from './demo-parts.js';

const REFUSAL = 'Repartir de zéro efface toute la base : seulement avec SEVE_DEMO=true.';

/** Deletes everything in a demo database and seeds it again. */
await runDemoProgram(() => seedFromEnvironment(REFUSAL, { ...DEMO_PARTS, prepare: emptyTables }));
