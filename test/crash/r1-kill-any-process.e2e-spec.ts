import { IS_LONG } from '../support/form.js';
import { killAnyProcess, LONG_FORM } from './kill-any-process.js';

const FORM = IS_LONG ? LONG_FORM : { students: 25, seconds: 45, maxDuplicates: Number.POSITIVE_INFINITY };

killAnyProcess('PostgreSQL', FORM, async () => undefined);
