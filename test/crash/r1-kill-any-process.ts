import { describe, expect, it } from '@jest/globals';
import { drawnSeed } from '../support/form.js';
import { seededRandom } from '../support/seeded-random.js';
import type { ProcessWorld } from '../support/world.js';
import type { Campus } from '../worker/campus.js';
import { KillingSpree } from './faults/killing-spree.js';
import { expectInvariants } from './invariants/invariants-at-rest.js';
import { sendAll } from './letters/applicants.js';
import { expectWhole, judge } from './letters/mail-oracle.js';
import { plantApplicants } from './letters/plant-applicants.js';
import type { Sink } from './letters/sink.js';

/** How many students apply twenty times each, and for how long. */
export interface KillForm {
  students: number;
  seconds: number;
  maxDuplicates: number;
}

export const LONG_FORM: KillForm = { students: 100, seconds: 180, maxDuplicates: 40 };

const KILL_EVERY_MS = 2_000;
/** Letters that one worker sends at once: what a kill can catch between the 250 and its record. */
const SENDS_AT_ONCE = 4;

interface Cast {
  world: ProcessWorld;
  sink: Sink;
  campus: Campus;
}

/** R1: kill -9 of any process, every two seconds, loses nothing. */
export function killAnyProcess(backend: 'PostgreSQL' | 'Redis', form: KillForm, cast: () => Cast): void {
  describe(`R1 on ${backend}: kill -9 of any process, every two seconds`, () => {
    const seed = drawnSeed();

    it(
      `loses nothing (seed ${seed})`,
      async () => {
        const { world, sink, campus } = cast();
        sink.forget();
        const applicants = await plantApplicants(world, form.students, campus);
        const spree = new KillingSpree(world, seededRandom(seed));
        const [attempts] = await Promise.all([
          sendAll(applicants, { apis: world.apiUrls, seconds: form.seconds, seed }),
          spree.run(Math.floor((form.seconds * 1_000) / KILL_EVERY_MS), KILL_EVERY_MS),
        ]);
        await world.settled(300_000);
        const drainedSeconds = Math.round((Date.now() - spree.endedAt) / 1_000);
        const verdict = await judge(
          world,
          sink,
          attempts,
          spree.kills.flatMap(({ sending }) => sending),
        );
        const bound = spree.kills.length * SENDS_AT_ONCE;
        console.log(
          `R1 on ${backend} ${JSON.stringify({ seed, applications: attempts.length, kills: spree.kills.length, drainedSeconds, bound, ...verdict })}`,
        );

        expect(verdict).toMatchObject({ lost: [], unexpected: [], unexplained: [] });
        expect(verdict.duplicates).toBeLessThanOrEqual(Math.min(bound, form.maxDuplicates));
        expect(verdict.mostCopies).toBeLessThanOrEqual(3);
        await expectWhole(world, attempts);
        await expectInvariants(world);
      },
      (form.seconds + 400) * 1_000,
    );
  });
}
