import { afterAll } from '@jest/globals';
import { IS_LONG } from '../support/form.js';
import { startRedis, type TestRedis } from '../support/servers/redis.js';
import { killAnyProcess, LONG_FORM } from './kill-any-process.js';

/** The PostgreSQL queue has its full run beside this: a short run here, the long one by `npm run test:long`. */
const FORM = IS_LONG ? LONG_FORM : { students: 8, seconds: 15, maxDuplicates: Number.POSITIVE_INFINITY };

let redis: TestRedis;
killAnyProcess('Redis', FORM, async () => {
  redis = await startRedis();
  return redis.url;
});
afterAll(() => redis?.stop());
