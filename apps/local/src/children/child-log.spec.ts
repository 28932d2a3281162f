import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ChildLog } from './child-log.js';

describe('the log of a child', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'seve-log-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const files = () => Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

  it('is cut by size, and keeps so many files', () => {
    const log = new ChildLog(folder, 'api', () => undefined, { bytes: 8, files: 3 });
    for (const line of ['one', 'two', 'three', 'four', 'five', 'six', 'seven']) log.write(line);
    expect(files()).toEqual({ 'api.log': 'seven\n', 'api.1.log': 'five\nsix\n', 'api.2.log': 'three\nfour\n' });
    expect(log.tail(1)).toBe('seven');
  });

  it('begins anew at each start', () => {
    for (const line of ['first', 'second', 'third']) new ChildLog(folder, 'api').write(line);
    expect(files()).toEqual({ 'api.log': 'third\n', 'api.1.log': 'second\n', 'api.2.log': 'first\n' });
  });

  it('counts what it cannot write, says so once, and says how much when it can', () => {
    const [place, told]: [string, string[]] = [join(folder, 'logs'), []];
    writeFileSync(place, 'a file where its folder should be');
    const log = new ChildLog(place, 'api', (sentence) => told.push(sentence));
    for (const line of ['one', 'two', 'three']) log.write(line);
    expect(log.tail()).toBe('');
    rmSync(place);
    log.write('four');
    log.write('five');
    expect(log.tail()).toBe('3 lines could not be written\nfour\nfive');
    expect(told).toEqual([expect.stringContaining('l’application continue'), 'api.log\u00a0: 3 ligne(s) n’ont pas pu être écrites.']);
  });
});
