import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Clone, makeClosedClone } from '../support/clone.js';
import { LocalStart } from '../support/local-start.js';

describe('a clone inside a folder that only its owner can enter (0700)', () => {
  let clone: Clone;
  const isRoot = process.getuid?.() === 0;

  beforeAll(() => {
    clone = makeClosedClone();
  });

  afterAll(async () => {
    await LocalStart.stopAll();
    clone.remove();
  });

  it('starts, keeps its data, and says where when PostgreSQL could not enter', async () => {
    const first = new LocalStart(clone.folder);
    expect((await fetch(await first.ready())).status).toBe(200);
    await first.query("update account set email = 'kept@demo.example' where email = 'lea@demo.example'");
    await first.ctrlC();

    const second = new LocalStart(clone.folder);
    await second.ready();
    expect(await second.query("select 1 from account where email = 'kept@demo.example'")).toHaveLength(1);
    await second.ctrlC();

    const pointer = join(clone.folder, '.data/open-folder');
    expect(existsSync(pointer)).toBe(isRoot);
    if (isRoot) expect(second.output).toContain(`La base est dans ${readFileSync(pointer, 'utf8')}/pg`);
  }, 180_000);
});
