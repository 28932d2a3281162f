import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { freePort } from './ports.js';
import { identify } from './process-identity.js';

/** Outside the range from which Linux takes the ports of outgoing connections, and the blocks that suites draw from. */
const WANTED = 9_410;

describe('a port drawn for a part', () => {
  const folder = mkdtempSync(join(tmpdir(), 'seve-ports-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const draw = (wanted: number, taken: number[] = []) => freePort(wanted, taken, folder);
  const holdsFor = (pid: number, port: number) => writeFileSync(join(folder, `seve-port-${port}.json`), JSON.stringify(identify(pid)));

  it('is drawn again by the same start, and by no other before the part opens it', async () => {
    expect(await draw(WANTED)).toBe(WANTED);
    expect(await draw(WANTED)).toBe(WANTED);
    holdsFor(process.ppid, WANTED);
    expect(await draw(WANTED)).toBe(WANTED + 1);
  });

  it('is free again once the start that drew it has ended', async () => {
    const other = spawn(process.execPath, ['--eval', '']);
    holdsFor(other.pid ?? 0, WANTED + 2);
    await once(other, 'exit');
    expect(await draw(WANTED + 2)).toBe(WANTED + 2);
  });

  it('is never one of those that the plan has given to another part', async () => {
    expect(await draw(WANTED + 3, [WANTED + 3])).toBe(WANTED + 4);
    expect(readdirSync(folder)).not.toContain(`seve-port-${WANTED + 3}.json`);
  });
});
