import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hash } from '@node-rs/argon2';
import { dayInParis } from '@seve/domain';
import { v7 as uuid } from 'uuid';
import { startWorld, type World } from '../support/world.js';
import { Campus } from '../worker/campus.js';
import { seededRandom } from '../worker/seeded-random.js';
import { type Applicant, sendAll, signIn } from './applicants.js';
import { KillingSpree } from './killing-spree.js';
import { judge, LETTERS_OF_AN_APPLICATION } from './mail-oracle.js';
import { Sink } from './sink.js';

const SHORT = { students: 25, companies: 170, seconds: 45, maxDuplicates: Number.POSITIVE_INFINITY };
/** `npm run test:long` */
const LONG = { students: 100, companies: 680, seconds: 180, maxDuplicates: 40 };
const FORM = process.env.SEVE_TEST_LONG === 'true' ? LONG : SHORT;

const APPLICATIONS_EACH = 20;
const KILL_EVERY_MS = 2_000;
/** Letters that one worker sends at once: what a kill can catch between the 250 and its record. */
const SENDS_AT_ONCE = 4;
const PASSWORD = 'une phrase assez longue';

describe('R1: kill -9 of any process, every two seconds', () => {
  const seed = Number(process.env.SEVE_SEED ?? Date.now() % 1_000_000);
  let world: World;
  let sink: Sink;
  let applicants: Applicant[];

  beforeAll(async () => {
    sink = await Sink.start();
    world = await startWorld({ apis: 2, workers: 2, env: { SMTP_URL: sink.url } });
    applicants = await plant(world);
  }, 180_000);
  afterAll(async () => {
    await world?.stop();
    await sink?.stop();
  });

  it(
    `loses nothing (seed ${seed})`,
    async () => {
      const apis = world.apis.map(({ options }) => `http://127.0.0.1:${options.env.PORT}`);
      const spree = new KillingSpree(world, seededRandom(seed));
      const [sent] = await Promise.all([
        Promise.all(applicants.map((one, place) => sendAll(one, apis, FORM.seconds * 1_000, seededRandom(seed + place + 1)))),
        spree.run(Math.floor((FORM.seconds * 1_000) / KILL_EVERY_MS), KILL_EVERY_MS),
      ]);
      await world.settled(300_000);
      const drainedSeconds = Math.round((Date.now() - spree.endedAt) / 1_000);
      const attempts = sent.flat();
      const verdict = await judge(world, sink, attempts, spree.kills);
      const bound = spree.kills.length * SENDS_AT_ONCE;
      console.log(
        `R1 ${JSON.stringify({ seed, applications: attempts.length, kills: spree.kills.length, drainedSeconds, bound, ...verdict })}`,
      );

      expect(attempts.filter(({ isOk }) => !isOk)).toEqual([]);
      expect(verdict).toMatchObject({ lost: [], unexpected: [], unexplained: [] });
      expect(verdict.duplicates).toBeLessThanOrEqual(Math.min(bound, FORM.maxDuplicates));
      expect(verdict.mostCopies).toBeLessThanOrEqual(3);
      expect(await world.query('select student_id, offer_id from application group by 1, 2 having count(*) > 1')).toEqual([]);
      const [rows] = await world.query<{ applications: number; moves: number; letters: number; unsent: number }>(
        `select (select count(*)::int from application) as applications, (select count(*)::int from state_change) as moves,
         (select count(*)::int from email) as letters, (select count(*)::int from email where state <> 'sent') as unsent`,
      );
      const all = FORM.students * APPLICATIONS_EACH;
      expect(rows).toEqual({ applications: all, moves: all, letters: all * LETTERS_OF_AN_APPLICATION.length, unsent: 0 });
    },
    (FORM.seconds + 400) * 1_000,
  );
});

/** At most three applications to one company, and twenty of one student: what a day allows. */
async function plant(world: World): Promise<Applicant[]> {
  const campus = await Campus.plant(world.database, dayInParis(new Date()));
  const offers: string[] = [];
  while (offers.length < FORM.companies) offers.push(await campus.offer(await campus.company(`Atelier ${offers.length}`), { seats: 3 }));
  const password = await hash(PASSWORD);
  const applicants: Applicant[] = [];
  for (let place = 0; place < FORM.students; place++) {
    const { id, accountId, email } = await campus.student();
    const credential = { id: uuid(), account_id: accountId, provider_id: 'credential', provider_account_id: accountId, password };
    await campus.insert('credential', credential);
    const offerIds = Array.from(
      { length: APPLICATIONS_EACH },
      (_, turn) => offers[(place * APPLICATIONS_EACH + turn) % offers.length] ?? '',
    );
    applicants.push({ studentId: id, cookie: await signIn(world, email, PASSWORD), offerIds });
  }
  return applicants;
}
