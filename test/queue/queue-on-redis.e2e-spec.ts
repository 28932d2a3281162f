import { afterAll } from '@jest/globals';
import { startRedis, type TestRedis } from '../support/servers/redis.js';
import { queueContract } from './queue-contract.js';

let redis: TestRedis;
queueContract('Redis', async () => {
  redis = await startRedis();
  return redis.url;
});
afterAll(() => redis?.stop());
