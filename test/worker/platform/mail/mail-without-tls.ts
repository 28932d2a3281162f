import { beforeAll, describe, expect, it } from '@jest/globals';
import type { WorldTests } from '../../../support/one-world.js';
import { becomes } from '../../../support/programs/local-start.js';
import type { RunningProgram } from '../../../support/programs/running-program.js';
import type { World } from '../../../support/world.js';

export const mailWithoutTls: WorldTests = (stageOf) =>
  describe('a mail server without STARTTLS, where TLS is required', () => {
    let world: World;
    let email: string;
    let worker: RunningProgram;

    beforeAll(async () => {
      const stage = stageOf();
      world = stage.world;
      ({ email } = await stage.people.teacher());
      await world.client().post('/api/auth/request-password-reset', { email });
      worker = await world.addWorker({ SEVE_SMTP_REQUIRE_TLS: 'true' }).ready();
    });

    it('gets no letter: it stays queued, no try is counted, and the log says why', async () => {
      await becomes('the log says it', () =>
        worker.output.some((line) => /mail server not reached.*STARTTLS|STARTTLS.*not reached/.test(line)),
      );
      let letters: { state: string }[] = [];
      // The log reports the attempt before the attempt is rolled back.
      await becomes('it is no longer tried', async () => {
        letters = await world.query("select state, attempt, sent_at from email where letter = 'password-reset'");
        return letters.every(({ state }) => state !== 'sending');
      });
      expect(letters).toEqual([{ state: 'queued', attempt: 0, sent_at: null }]);
      expect(world.mails()).toEqual([]);
    });

    it('gets it once TLS is no longer required', async () => {
      await worker.stop();
      const next = await world.addWorker().ready();
      await becomes('the letter arrives', () => world.mails(email).length > 0);
      await next.stop();
    });
  });
