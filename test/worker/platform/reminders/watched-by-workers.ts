import { beforeAll, describe, expect, it } from '@jest/globals';
import type { WorldTests } from '../../../support/one-world.js';
import { becomes } from '../../../support/programs/local-start.js';
import type { RunningProgram } from '../../../support/programs/running-program.js';
import type { World } from '../../../support/world.js';
import { Campus } from '../../campus.js';

const TODAY = '2027-11-24';
const NOON = Date.parse(`${TODAY}T11:00:00Z`);

/** Two workers without any request from people. */
export const watchedByWorkers: WorldTests = (stageOf) =>
  describe('what is due is done without being asked, once by two workers', () => {
    let world: World;
    let campus: Campus;
    let workers: RunningProgram[];
    beforeAll(async () => {
      world = stageOf().world;
      campus = await Campus.plant(world.database, TODAY);
    });

    const subjectsTo = (address: string) => world.mails(address).map(({ subject }) => subject);
    const isIn = (table: string, id: string, status: string) =>
      becomes(
        `${table} ${status}`,
        async () => (await world.query(`select 1 from ${table} where id = $1 and status = $2`, [id, status])).length > 0,
      );

    it('an offer past its last day, one to ask about, one to put away, and an application without an answer', async () => {
      const [late, filled, silent] = [await campus.company(), await campus.company(), await campus.company()];
      const over = await campus.offer(late, { expires_on: '2020-01-01', published_at: new Date('2019-11-01') });
      const again = await campus.offer(filled, { status: 'filled', ended_on: '2026-12-20', title: 'Stage en pilote' });
      const old = await campus.offer(filled, { status: 'closed', ended_on: '2026-10-01', close_reason: 'moderation' });
      const { id: studentId } = await campus.student();
      const sent = await campus.application(await campus.offer(silent), studentId, { created_at: new Date(NOON - 31 * 86_400_000) });
      const env = { SEVE_CLOCK_OFFSET_MS: String(NOON - Date.now()) };
      workers = await Promise.all([world.addWorker(env).ready(), world.addWorker(env).ready()]);
      await isIn('offer', over, 'expired');
      await isIn('offer', old, 'archived');
      await isIn('application', sent, 'expired');
      await world.settled();
      expect(subjectsTo(late.contact.email)).toEqual(['Votre offre n’est plus en ligne\u00a0: Stage en laboratoire d’analyse']);
      expect(subjectsTo(filled.contact.email)).toEqual(['La même offre cette année\u00a0? Stage en pilote']);
      expect(await world.query('select status from offer where id = $1', [again])).toEqual([{ status: 'filled' }]);
      expect(world.mails(silent.contact.email)).toHaveLength(1);
      await Promise.all(workers.map((worker) => worker.stop()));
    });
  });
