import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayInParis } from '@seve/domain';
import { People } from '../../support/builders/people.js';
import { drawnSeed } from '../../support/form.js';
import { seededRandom } from '../../support/seeded-random.js';
import { type ProcessWorld, startWorld } from '../../support/world.js';
import { Campus } from '../../worker/campus.js';
import { KillingSpree } from '../faults/killing-spree.js';
import { INVARIANTS } from '../invariants/invariants.js';
import { brokenInvariants, inOneInstant } from '../invariants/invariants-at-rest.js';
import { type Applicant, type Attempt, sendAll } from '../letters/applicants.js';
import { judge } from '../letters/mail-oracle.js';
import { plantApplicants } from '../letters/plant-applicants.js';
import { Sink } from '../letters/sink.js';
import { ListsImported } from './lists-imported.js';
import { PapersSigned } from './papers-signed.js';

const KILLS = 60;
const KILL_EVERY_MS = 2_000;
const SECONDS = (KILLS * KILL_EVERY_MS) / 1_000;
const STUDENTS = 30;
const PAPERS = 16;
const LISTS = 15;
/** Letters that one worker sends at once: what a kill can catch between the 250 and its record. */
const SENDS_AT_ONCE = 4;
const DRAINED_WITHIN_MS = 300_000;

describe('sixty kills of apis and workers, while students apply, papers are signed and sealed, and lists imported', () => {
  const seed = drawnSeed();
  let sink: Sink;
  let world: ProcessWorld;
  let applicants: Applicant[];
  let papers: PapersSigned;
  let lists: ListsImported;

  beforeAll(async () => {
    sink = await Sink.start();
    world = await startWorld({ processes: true, apis: 2, workers: 2, env: { SMTP_URL: sink.url } });
    const people = new People(world);
    papers = await PapersSigned.prepare(world, people, PAPERS);
    lists = await ListsImported.prepare(world, people, LISTS);
    applicants = await plantApplicants(world, STUDENTS, await Campus.plant(world.database, dayInParis(new Date())));
    await world.settled();
    sink.forget();
  }, 300_000);
  afterAll(async () => {
    await world?.stop();
    await sink?.stop();
  }, 60_000);

  /** Every process ends and another takes its place: its first look around is the sweep. */
  async function startAgain(): Promise<void> {
    const workers = world.workers.filter(({ isRunning }) => isRunning);
    await Promise.all(workers.map((worker) => worker.stop()));
    await Promise.all(workers.map(() => world.addWorker().ready()));
    await world.settled(DRAINED_WITHIN_MS);
  }

  /** Applications that were answered 201 and are not there. */
  async function lostApplications(attempts: readonly Attempt[]): Promise<Attempt[]> {
    const kept = await world.query<{ pair: string }>(`select student_id || ' ' || offer_id as pair from application`);
    const pairs = new Set(kept.map(({ pair }) => pair));
    return attempts.filter(({ isOk, studentId, offerId }) => isOk && !pairs.has(`${studentId} ${offerId}`));
  }

  it(
    `lose nothing, leave no paper unsealed, and break no invariant (seed ${seed})`,
    async () => {
      const spree = new KillingSpree(world, seededRandom(seed));
      const spread = { apis: world.apiUrls, seconds: SECONDS, seed };
      const [attempts] = await Promise.all([
        sendAll(applicants, spread),
        papers.sign(spread),
        lists.import(spread),
        spree.run(KILLS, KILL_EVERY_MS),
      ]);
      await world.settled(DRAINED_WITHIN_MS);
      const drainedSeconds = Math.round((Date.now() - spree.endedAt) / 1_000);
      await startAgain();
      const letters = await judge(
        world,
        sink,
        attempts,
        spree.kills.flatMap(({ sending }) => sending),
      );
      const lost = {
        applications: await lostApplications(attempts),
        unanswered: attempts.filter(({ isOk }) => !isOk),
        signatures: await papers.lost(),
        lists: await lists.lost(),
        letters: letters.lost,
      };
      const unsealed = await papers.unsealed();
      const broken = await inOneInstant(world, brokenInvariants);
      const ofApi = spree.kills.filter(({ program }) => program.includes('api')).length;
      console.log(
        `sixty kills ${JSON.stringify({
          ...{ seed, kills: { api: ofApi, worker: spree.kills.length - ofApi }, applications: attempts.length },
          ...{ signatures: papers.acknowledged.length, papers: PAPERS, lists: lists.acknowledged.length, mails: sink.received.length },
          ...{ drainedSeconds, invariants: INVARIANTS.length, lost, unsealed, broken, duplicates: letters.duplicates },
          ...{ unexplained: letters.unexplained, unexpected: letters.unexpected, mostCopies: letters.mostCopies },
        })}`,
      );
      expect(lost).toEqual({ applications: [], unanswered: [], signatures: [], lists: [], letters: [] });
      expect({ unsealed, broken }).toEqual({ unsealed: [], broken: {} });
      expect(letters).toMatchObject({ unexpected: [], unexplained: [] });
      expect(letters.duplicates).toBeLessThanOrEqual(KILLS * SENDS_AT_ONCE);
    },
    (SECONDS + 700) * 1_000,
  );
});
