import { afterAll } from '@jest/globals';
import { startRedis, type TestRedis } from '../support/redis.js';
import { killAnyProcess } from './kill-any-process.js';

let redis: TestRedis;
killAnyProcess('Redis', async () => {
  redis = await startRedis();
  return redis.url;
});
afterAll(() => redis?.stop());
