import { afterAll } from '@jest/globals';
import { startRedis, type TestRedis } from '../../support/servers/redis.js';
import { queueBoard } from './queue-board.js';

let redis: TestRedis;
queueBoard('Redis', async () => {
  redis = await startRedis();
  return redis.url;
});
afterAll(() => redis?.stop());
