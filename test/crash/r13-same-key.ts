import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { offerBody } from '../support/builders/offers.js';
import type { Member } from '../support/builders/people.js';
import { drawnSeed, IS_LONG } from '../support/form.js';
import { seededRandom } from '../support/seeded-random.js';
import type { ProcessWorld } from '../support/world.js';

const ROUNDS = IS_LONG ? 40 : 1;
const CLIENTS = 50;
const KILLS_EACH = 2;
/** The first responses come within it: a kill can do harm there. */
const KILLED_WITHIN_MS = 400;
const GIVES_UP_AFTER_MS = 120_000;

export function sameKey(cast: () => { world: ProcessWorld; company: Member }): void {
  describe(`R13: the api is killed while ${CLIENTS} clients send the same request with the same key`, () => {
    const seed = drawnSeed();
    let world: ProcessWorld;
    let company: Member;
    let killed = 0;

    beforeAll(() => {
      ({ world, company } = cast());
    });

    /** Sends until it is answered with a yes; what was read then. */
    async function insist(key: string, title: string): Promise<string> {
      for (const end = Date.now() + GIVES_UP_AFTER_MS; Date.now() < end; await pause(50)) {
        const sent = company.client.request<{ id: string }>('POST', '/api/offers', offerBody({ title }), { 'idempotency-key': key });
        const answer = await sent.catch(() => null);
        if (answer?.status === 201) return JSON.stringify(answer.body);
        if (answer && answer.status < 500) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
      }
      throw new Error('no answer');
    }

    async function killAgainAndAgain(random: () => number): Promise<void> {
      for (let kill = 0; kill < KILLS_EACH; kill++) {
        await pause(random() * KILLED_WITHIN_MS);
        const { options } = world.api;
        await world.api.kill9();
        killed += 1;
        await world.addApi(Number(options.env.PORT)).ready();
      }
    }

    it(
      `one effect, and the same answer to all (seed ${seed})`,
      async () => {
        const random = seededRandom(seed);
        const effects: number[] = [];
        const answers: number[] = [];
        for (let round = 0; round < ROUNDS; round++) {
          const title = `Analyste du tour ${round}`;
          const [read] = await Promise.all([
            Promise.all(Array.from({ length: CLIENTS }, () => insist(`tour-${round}`, title))),
            killAgainAndAgain(random),
          ]);
          answers.push(new Set(read).size);
          effects.push((await world.query('select id from offer where title = $1', [title])).length);
        }
        console.log(`R13 ${JSON.stringify({ seed, rounds: ROUNDS, clients: CLIENTS, killed, effects, answers })}`);
        expect(effects).toEqual(effects.map(() => 1));
        expect(answers).toEqual(answers.map(() => 1));
      },
      ROUNDS * 120_000,
    );
  });
}
