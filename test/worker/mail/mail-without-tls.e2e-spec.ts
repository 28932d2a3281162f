import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { becomes } from '../../support/programs/local-start.js';
import { startWorld, type World } from '../../support/world.js';

describe('a mail server without STARTTLS, where TLS is required', () => {
  let world: World;

  beforeAll(async () => {
    world = await startWorld({ demo: true, env: { SEVE_SMTP_REQUIRE_TLS: 'true' } });
    const [account] = await world.query<{ email: string }>("select email from account where email = 'lea@demo.example'");
    await world.client().post('/api/auth/request-password-reset', { email: account?.email });
  });
  afterAll(() => world?.stop());

  it('gets no letter: it stays queued, no try is counted, and the log says why', async () => {
    await becomes('the log says it', () =>
      world.worker.output.some((line) => /mail server not reached.*STARTTLS|STARTTLS.*not reached/.test(line)),
    );
    expect(await world.query("select state, attempt, sent_at from email where letter = 'password-reset'")).toEqual([
      { state: 'queued', attempt: 0, sent_at: null },
    ]);
    expect(world.mails()).toEqual([]);
  });

  it('gets it once TLS is no longer required', async () => {
    await world.worker.stop();
    await world.addWorker({ SEVE_SMTP_REQUIRE_TLS: 'false' }).ready();
    await becomes('the letter arrives', () => world.mails('lea@demo.example').length > 0);
  });
});
