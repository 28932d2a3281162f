import { afterAll, beforeAll, describe } from '@jest/globals';
import { dayInParis } from '@seve/domain';
import { startRedis, type TestRedis } from '../support/servers/redis.js';
import { type ProcessWorld, startWorld } from '../support/world.js';
import { Campus } from '../worker/campus.js';
import { Sink } from './letters/sink.js';
import { killAnyProcess, LONG_FORM } from './r1-kill-any-process.js';

describe('outbox and queue on Redis', () => {
  let redis: TestRedis;
  let sink: Sink;
  let world: ProcessWorld;
  let campus: Campus;

  beforeAll(async () => {
    [redis, sink] = await Promise.all([startRedis(), Sink.start()]);
    world = await startWorld({ processes: true, apis: 2, workers: 2, redisUrl: redis.url, env: { SMTP_URL: sink.url } });
    campus = await Campus.plant(world.database, dayInParis(new Date()));
  }, 180_000);
  afterAll(async () => {
    await world?.stop();
    await Promise.all([sink?.stop(), redis?.stop()]);
  }, 60_000);

  killAnyProcess('Redis', LONG_FORM, () => ({ world, sink, campus }));
});
