import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readLinks } from './links.mjs';

const FILES = {
  'libs/domain/src/index.ts':
    "export * from './offer.js';\nexport { LIMIT as MOST } from './limits.js';\nexport type { Only } from './types.js';",
  'libs/domain/src/offer.ts': "import { LIMIT } from './limits.js';\nexport const isFull = (count: number) => count > LIMIT;",
  'libs/domain/src/limits.ts': 'export const LIMIT = 5;',
  'libs/domain/src/types.ts': 'export type Only = string;',
  'apps/api/src/one.ts':
    "import { isFull } from '@seve/domain';\nimport rows from './rows.json' with { type: 'json' };\nexport const one = () => isFull(rows.length);",
  'apps/api/src/rows.json': '[]',
  'apps/api/src/two.ts':
    "import { MOST } from '@seve/domain';\nimport type { Only } from '@seve/domain';\nexport const two: Only = String(MOST);",
  'apps/api/src/four.ts': "export const four = () => fork(new URL('./read.process.js', import.meta.url));",
  'apps/api/src/read.process.ts': "import { isFull } from '@seve/domain';\nprocess.exit(isFull(3) ? 1 : 0);",
  'test/three.ts': "const later = () => import('../apps/api/src/two.js');\nexport { later };",
};
let root;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'seve-links-'));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
});
afterAll(() => rmSync(root, { recursive: true }));

const needed = (path, isEnd) => [...readLinks(root).neededBy([path], isEnd)].sort();

describe('what a file needs', () => {
  it('is found by the names that it imports, through the index of a lib', () => {
    expect(needed('apps/api/src/one.ts')).toEqual([
      'apps/api/src/one.ts',
      'apps/api/src/rows.json',
      'libs/domain/src/limits.ts',
      'libs/domain/src/offer.ts',
    ]);
  });

  it('is found where a name is exported under another one, and types are nothing', () => {
    expect(needed('apps/api/src/two.ts')).toEqual(['apps/api/src/two.ts', 'libs/domain/src/limits.ts']);
  });

  it('is found where it is imported later', () => {
    expect(needed('test/three.ts')).toContain('libs/domain/src/limits.ts');
  });

  it('is found where it runs beside, as a program or a thread', () => {
    expect(needed('apps/api/src/four.ts')).toEqual([
      'apps/api/src/four.ts',
      'apps/api/src/read.process.ts',
      'libs/domain/src/limits.ts',
      'libs/domain/src/offer.ts',
    ]);
  });

  it('is not sought behind an end', () => {
    expect(needed('apps/api/src/one.ts', (path) => path.endsWith('offer.ts'))).not.toContain('libs/domain/src/limits.ts');
  });
});

it('a file that exports a value holds data, one of functions and types alone does not', () => {
  const { holdsData } = readLinks(root);
  expect(['limits', 'offer', 'types'].map((name) => holdsData(`libs/domain/src/${name}.ts`))).toEqual([true, false, false]);
});
