import { afterAll, beforeAll, describe } from '@jest/globals';
import { dayInParis } from '@seve/domain';
import { type Member, People } from '../support/builders/people.js';
import { IS_LONG } from '../support/form.js';
import { freePort } from '../support/servers/free-port.js';
import { type ProcessWorld, startWorld } from '../support/world.js';
import { Campus } from '../worker/campus.js';
import { AS_PUPPET } from './faults/puppet.js';
import { Sink } from './letters/sink.js';
import { killAnyProcess, LONG_FORM } from './r1-kill-any-process.js';
import { crashAtEveryStep } from './r2-crash-at-every-step.js';
import { sameKey } from './r13-same-key.js';

const FORM = IS_LONG ? LONG_FORM : { students: 6, seconds: 12, maxDuplicates: Number.POSITIVE_INFINITY };

describe('outbox, queue and letters on PostgreSQL', () => {
  let sink: Sink;
  let world: ProcessWorld;
  let campus: Campus;
  let company: Member;

  beforeAll(async () => {
    sink = await Sink.start();
    world = await startWorld({ processes: true, workers: 0, env: { ...AS_PUPPET, SMTP_URL: sink.url } });
    campus = await Campus.plant(world.database, dayInParis(new Date()));
    company = await new People(world).company();
  }, 180_000);
  afterAll(async () => {
    await world?.stop();
    await sink?.stop();
  }, 60_000);

  crashAtEveryStep(() => ({ world, sink, campus, company }));
  sameKey(() => ({ world, company }));

  describe('with two apis and two workers', () => {
    beforeAll(async () => {
      const more = [world.addApi(await freePort()), world.addWorker(), world.addWorker()];
      await Promise.all(more.map((one) => one.ready()));
    }, 180_000);

    killAnyProcess('PostgreSQL', FORM, () => ({ world, sink, campus }));
  });
});
