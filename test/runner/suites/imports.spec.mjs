import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadedBy } from './imports.mjs';

const FILES = {
  'test/api/offers.e2e-spec.ts': `import { it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Answer, type Client } from '../support/client.js';
import { startWorld, type World } from '../support/world.js';`,
  'test/support/client.ts': `import pg from 'pg';`,
  'test/support/world.ts': `import { promises } from 'node:fs/promises';
import { law } from '@seve/law';
export { words } from './words.mjs';`,
  'test/support/words.mjs': `import './side-effect.mjs';`,
  'test/support/side-effect.mjs': '',
  'libs/law/src/index.ts': `export { aDay } from './day.js';`,
  'libs/law/src/day.ts': '',
};

describe('what a suite loads', () => {
  let root = '';

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'seve-imports-'));
    for (const [file, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
  });

  afterAll(() => rmSync(root, { recursive: true }));

  it('is every file of ours behind its imports, and each package once, but no file that it takes only types from', () => {
    expect([...loadedBy(root, 'test/api/offers.e2e-spec.ts')].sort()).toEqual([
      '@jest/globals',
      'libs/law/src/day.ts',
      'libs/law/src/index.ts',
      'node:fs',
      'test/api/offers.e2e-spec.ts',
      'test/support/side-effect.mjs',
      'test/support/words.mjs',
      'test/support/world.ts',
    ]);
  });
});
