import { killAnyProcess } from './kill-any-process.js';

killAnyProcess('PostgreSQL', async () => undefined);
