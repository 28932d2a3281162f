import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { answers, becomes, type LocalStart } from '../support/programs/local-start.js';
import { projectRoot } from '../support/programs/processes.js';

/** In a mount of its own, which ends with the program. Something else fills the disk, and makes room again. */
const ON_A_DISK_OF_64_KB = `mount -t tmpfs -o size=64k tmpfs "$1" && exec node --input-type=module -e "
  import { ChildLog } from '${projectRoot}dist/apps/local/src/children/child-log.js';
  import { rmSync, writeFileSync } from 'node:fs';
  writeFileSync('$1/other', Buffer.alloc(32_000));
  const told = [];
  const log = new ChildLog('$1/logs', 'api', (sentence) => told.push(sentence));
  for (let line = 0; line < 1_000; line += 1) log.write('x'.repeat(99));
  rmSync('$1/other');
  log.write('there is room again');
  console.log(JSON.stringify({ told, end: log.tail(2) }));
"`;

export function fullLogs(started: () => LocalStart): void {
  describe('logs without room', () => {
    it('on a full disk lose lines, whose number they tell, and end nothing', () => {
      const folder = mkdtempSync(join(tmpdir(), 'seve-full-'));
      const said = execFileSync('unshare', ['-rm', 'sh', '-c', ON_A_DISK_OF_64_KB, 'sh', folder], { encoding: 'utf8' });
      rmSync(folder, { recursive: true });
      const { told, end } = JSON.parse(said) as { told: string[]; end: string };
      const [, lost] = /^(\d+) lines could not be written\nthere is room again$/.exec(end) ?? [];
      expect(Number(lost)).toBeGreaterThan(500);
      expect(told).toEqual([expect.stringContaining('(ENOSPC)'), expect.stringContaining(`${lost} ligne(s)`)]);
    });

    it('leave npm start running: api, worker and database answer, and a part that dies comes back', async () => {
      const start = started();
      const address = start.firstAddress();
      const mayWrite = (bytes: number | 'unlimited') =>
        execFileSync('prlimit', ['--pid', String(start.supervisorPid), `--fsize=${bytes}:unlimited`]);
      const isReady = () => answers(`${address}/api/health/ready`);
      const deaths = (part: string) => start.output.split(`«\u00a0${part}\u00a0» s’est arrêté`).length;
      const kill = async (part: string) => {
        const before = deaths(part);
        process.kill(start.pidOf(part), 'SIGKILL');
        await becomes(`the end of ${part} is told`, () => deaths(part) > before);
      };

      await becomes('the application answers', isReady);
      mayWrite(1);
      await becomes('it answers without its logs', isReady);
      await becomes('it is told', () => start.output.includes('api.log\u00a0: plus rien ne peut y être écrit'));
      await kill('mailbox');
      await becomes('the mailbox writes too', () => start.output.includes('mailbox.log\u00a0: plus rien ne peut y être écrit'));
      await becomes('it goes on', isReady);
      expect(start.hasExited).toBe(false);
      mayWrite('unlimited');
      await becomes('it still answers', isReady);
      await becomes('the log says what it lacks', () => /^\d+ lines could not be written$/m.test(start.log('api')));

      // The children are noted again with the next one; and none of them keeps the limit that it was born with.
      const limited = start.pidOf('mailbox');
      await kill('api');
      await becomes('the mailbox is noted', () => start.pidOf('mailbox') !== limited);
      await kill('mailbox');
      await becomes('the application answers', isReady);
    }, 200_000);
  });
}
