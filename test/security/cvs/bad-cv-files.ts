import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { rebuiltCv } from '../../support/cvs/checked-cv.js';
import { IS_LONG } from '../../support/form.js';
import { type BadCv, badCvs } from './bad-cvs.js';
import { MARK } from './bad-pdfs.js';
import { pdfInventory, strangersIn } from './pdf-inventory.js';
import { type CvWorld, type ReadCv, readCv } from './read-cv.js';
import { judgedCv, sendCv } from './sent-cv.js';

/** Heap limit of a parser: files without a limit of their own exceed it, and garbage that V8 has not collected does not. */
const PARSER_MB = 256;
/** Uploads per student, below the limit of thirty an hour. */
const CVS_OF_ONE = 20;

const residentMb = (pid: number) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
const childrenOf = (pid: number) =>
  readdirSync('/proc').filter((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      return readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1] === String(pid);
    } catch {
      return false;
    }
  });

/** Returns the content, other than pages, that a company would receive of an accepted file. */
const reachedBy = (what: string, rebuilt: Uint8Array | null): string[] => {
  if (!rebuilt) return [];
  const inventory = pdfInventory(rebuilt);
  return [...(inventory.text.includes(MARK) ? [what] : []), ...strangersIn(inventory).map((stranger) => `${what}: ${stranger}`)];
};

/** Returns the files to send through processes: those that exhaust resources, and one of each result; all in the long form. */
const throughProcesses = (bad: readonly BadCv[]) =>
  bad.filter(({ code, isHeavy }, index) => IS_LONG || isHeavy || bad.findIndex((one) => one.code === code && !one.isHeavy) === index);

export const describeBadCvs = (story: () => CvWorld) =>
  describe('the CVs that arrive and should not (T13)', () => {
    let bad: BadCv[];

    beforeAll(async () => {
      bad = await badCvs();
    });

    /** Checks all files with `judge` and asserts the results. */
    async function verdictsOf(files: readonly BadCv[], judge: (one: BadCv, index: number) => Promise<ReadCv>) {
      const verdicts: Record<string, string | null> = {};
      const reached: string[] = [];
      for (const [index, one] of files.entries()) {
        const { code, rebuilt } = await judge(one, index);
        verdicts[one.what] = code;
        reached.push(...reachedBy(one.what, rebuilt));
      }
      return { verdicts, reached };
    }
    const expected = (files: readonly BadCv[]) => ({
      verdicts: Object.fromEntries(files.map(({ what, code }) => [what, code])),
      reached: [],
    });

    it('of bad ones nothing but pages is left, or each is refused with its reason', async () => {
      const light = bad.filter(({ isHeavy }) => !isHeavy);
      expect(light.length).toBeGreaterThan(100);
      expect(await verdictsOf(light, ({ bytes }) => readCv(bytes))).toEqual(expected(light));
    });

    it('nothing but pages reaches a company; the parser of a file dies alone and takes no memory of ours', async () => {
      const { world, people, classId } = story();
      const [api, worker] = [world.api.pid, world.worker.pid];
      const before = { api: residentMb(api), worker: residentMb(worker) };
      const most = { api: 0, worker: 0 };
      const watch = setInterval(() => {
        most.api = Math.max(most.api, residentMb(api));
        most.worker = Math.max(most.worker, residentMb(worker));
      }, 20);
      const sent = throughProcesses(bad);
      const senders = await Promise.all(Array.from({ length: Math.ceil(sent.length / CVS_OF_ONE) }, () => people.student(classId)));
      const found = await verdictsOf(sent, async ({ bytes }, index) => {
        const student = senders[Math.floor(index / CVS_OF_ONE)] ?? (await people.student(classId));
        const { status, body } = await sendCv(student, 'cv.pdf', bytes);
        if (status !== 201) return { code: body.errors?.[0]?.code ?? body.code, rebuilt: null };
        const id = (await judgedCv(student))?.id ?? '';
        const [row] = await world.query<{ code: string | null }>('select refusal_code as code from cv_file where id = $1', [id]);
        return { code: row?.code ?? null, rebuilt: await rebuiltCv(world, id) };
      });
      clearInterval(watch);
      expect(found).toEqual(expected(sent));
      expect({ api: world.api.pid, worker: world.worker.pid }).toEqual({ api, worker });
      expect(childrenOf(worker)).toEqual([]);
      expect(most.worker - before.worker).toBeLessThan(PARSER_MB);
      expect(most.api - before.api).toBeLessThan(PARSER_MB);
    }, 900_000);
  });
