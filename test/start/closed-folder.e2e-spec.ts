import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Clone, makeClosedClone } from '../support/programs/clone.js';
import { LocalStart } from '../support/programs/local-start.js';
import { expectNothingLeft } from './ctrl-c-after-kill.js';

describe('a clone inside a folder that only its owner can enter (0700), without demonstration', () => {
  let clone: Clone;
  let start: LocalStart;
  const isRoot = process.getuid?.() === 0;

  beforeAll(async () => {
    clone = await makeClosedClone();
    start = new LocalStart(clone.folder, { SEVE_DEMO: 'false' });
  });

  afterAll(async () => {
    await LocalStart.stopAll();
    clone?.remove();
  });

  it('starts from nothing', async () => {
    expect((await fetch(await start.ready())).status).toBe(200);
    await start.query('create table kept (word text)');
    await start.query("insert into kept values ('kept')");
  }, 180_000);

  it('leaves no PostgreSQL behind by Ctrl-C right after the process that held it was killed', () => expectNothingLeft(start, 'holder', 0));

  it('is left alone by npm run demo:reset: its database was never a demonstration', async () => {
    const reset = new LocalStart(clone.folder, {}, 'demo:reset');
    expect(await reset.exited).toBe(1);
    expect(reset.output).toContain('n’est pas une démonstration');
  });

  it('keeps its data without being told again, and says where when PostgreSQL could not enter', async () => {
    start = new LocalStart(clone.folder);
    await start.ready();
    expect(await start.query('select word from kept')).toEqual([{ word: 'kept' }]);
    const pointer = join(clone.folder, '.data/open-folder');
    expect(existsSync(pointer)).toBe(isRoot);
    if (isRoot) expect(start.output).toContain(`La base est dans ${readFileSync(pointer, 'utf8')}/pg`);
  }, 180_000);

  it('leaves no PostgreSQL behind by Ctrl-C right after the server was killed', () => expectNothingLeft(start, 'server', 240));
});
