import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Parts } from './parts.mjs';

let root;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'seve-parts-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a long run in parts', () => {
  it('goes on where the parts of the same commit have ended', () => {
    new Parts(root, 'abc').add(['test/crash/two']);
    new Parts(root, 'abc').add(['test/crash/one']);
    expect([...new Parts(root, 'abc').green()]).toEqual(['test/crash/one', 'test/crash/two']);
    expect(new Parts(root, 'def').green().size).toBe(0);
  });

  it('keeps nothing of what no commit holds', () => {
    new Parts(root, null).add(['test/crash/one']);
    expect(new Parts(root, null).green().size).toBe(0);
  });
});
