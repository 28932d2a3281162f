import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Clone, makeClone } from '../support/clone.js';
import { LocalStart } from '../support/local-start.js';

describe('npm run demo:reset', () => {
  let clone: Clone;

  beforeAll(() => {
    clone = makeClone();
  });

  afterAll(async () => {
    await LocalStart.stopAll();
    clone.remove();
  }, 60_000);

  it('starts again with the demonstration as it was at first', async () => {
    const first = new LocalStart(clone.folder);
    await first.ready();
    await first.query("update account set email = 'gone@demo.example' where email = 'lea@demo.example'");
    await first.ctrlC();
    const again = new LocalStart(clone.folder, {}, 'demo:reset');
    await again.ready();
    const accounts = await again.query("select email from account where email in ('lea@demo.example', 'gone@demo.example')");
    expect(accounts).toEqual([{ email: 'lea@demo.example' }]);
    await again.ctrlC();
  }, 180_000);

  it('leaves alone a database that was never a demonstration', async () => {
    const own = makeClone();
    const first = new LocalStart(own.folder, { SEVE_DEMO: 'false' });
    await first.ready();
    await first.ctrlC();
    const reset = new LocalStart(own.folder, {}, 'demo:reset');
    expect(await reset.exited).toBe(1);
    expect(reset.output).toContain('n’est pas une démonstration');
    own.remove();
  }, 180_000);
});
