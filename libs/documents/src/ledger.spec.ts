import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ErasureLedger, type LedgerLine } from './erasure-ledger.js';
import type { UnreadableLine } from './ledger.js';

const erasure = (number: number): LedgerLine => {
  const id = `01900000-0000-7000-8000-00000000000${number}`;
  return { id, accountId: id, studentId: null, reason: 'asked' };
};

describe('the ledger of erasures', () => {
  let folder: string;
  let told: UnreadableLine[];
  let ledger: ErasureLedger;
  const file = () => join(folder, 'ledger', 'erasures.jsonl');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'seve-ledger-'));
    told = [];
    ledger = new ErasureLedger(folder, (unreadable) => told.push(unreadable));
    mkdirSync(join(folder, 'ledger'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it.each([
    ['a line that was cut', '{"id":"0190'],
    ['two lines glued together', '{"id":"0190{"id":"01900000-0000-7000-8000-000000000005","reason":"asked"}'],
    ['a line that ends like one', 'asked"}'],
    ['another value', 'null'],
    ['a line without ids', '{"id":"x","accountId":1,"studentId":null,"reason":"asked"}'],
  ])('leaves out %s, tells where it is, and reads the rest', async (_, text) => {
    await ledger.append(erasure(1));
    appendFileSync(file(), text);
    await ledger.append(erasure(2));
    told.length = 0;
    expect(await ledger.read()).toEqual([erasure(1), erasure(2)]);
    expect(told).toEqual([{ file: file(), line: 2 }]);
  });

  it('has one line of an erasure, however often it is finished', async () => {
    await ledger.append(erasure(1), erasure(2));
    await Promise.all([ledger.append(erasure(2), erasure(1), erasure(3)), ledger.append(erasure(3))]);
    expect(readFileSync(file(), 'utf8').trim().split('\n')).toHaveLength(3);
  });
});
