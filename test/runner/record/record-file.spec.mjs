import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readRecord, writeRecord } from './record-file.mjs';

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seve-record-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const suite = (...inputs) => ({ seconds: 3, commit: 'abc', inputs: new Set(inputs) });

describe('the record', () => {
  it('is read as it was written, a line for each suite', () => {
    const file = join(folder, 'record.json');
    const suites = new Map([
      ['test/api/one', suite('a.ts', 'b.ts', 'c.ts', 'e.ts')],
      ['test/crash/two', { ...suite(), runsPrograms: true }],
      ['test/worker/three', suite('d.ts')],
    ]);
    const record = { tools: { node: 'v20', chromium: '156' }, days: { abc: '2026-12-01' }, suites };
    writeRecord(record, file);
    expect(readRecord(file)).toEqual(record);
    expect(readFileSync(file, 'utf8')).toContain('\n    "test/api/one": {"seconds":3,"commit":"abc","inputs":"0-2,4"},\n');
  });

  it('is empty where there is none', () => {
    expect(readRecord(join(folder, 'none.json')).suites.size).toBe(0);
  });
});
