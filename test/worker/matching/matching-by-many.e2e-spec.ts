import { afterAll } from '@jest/globals';
import { startRedis, type TestRedis } from '../../support/servers/redis.js';
import { matchingByMany } from './matching-by-many.js';

matchingByMany('PostgreSQL', async () => null);

let redis: TestRedis;
matchingByMany('Redis', async () => {
  redis = await startRedis();
  return redis.url;
});
afterAll(() => redis?.stop());
