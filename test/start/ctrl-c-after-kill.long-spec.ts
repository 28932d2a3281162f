import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { Clone } from '../support/programs/clone.js';
import { LocalStart } from '../support/programs/local-start.js';
import { makeUsedClone } from '../support/programs/used-clone.js';
import { expectNothingLeft } from './ctrl-c-after-kill.js';

describe('Ctrl-C right after a death of the database', () => {
  let clone: Clone;

  beforeAll(async () => {
    clone = await makeUsedClone();
  }, 400_000);
  afterAll(async () => {
    await LocalStart.stopAll();
    clone?.remove();
  });

  it.each([
    ['the process that held it', 'holder', 240],
    ['the server', 'server', 400],
  ] as const)(
    'leaves no PostgreSQL behind: %s',
    async (_what, killed, afterMs) => {
      const start = new LocalStart(clone.folder);
      await start.ready();
      await expectNothingLeft(start, killed, afterMs);
    },
    180_000,
  );
});
