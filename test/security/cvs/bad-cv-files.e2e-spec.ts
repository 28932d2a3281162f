import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { People, type Student } from '../../support/builders/people.js';
import { rebuiltCv } from '../../support/cvs/checked-cv.js';
import { type ProcessWorld, startWorld } from '../../support/world.js';
import { type BadCv, badCvs } from './bad-cvs.js';
import { MARK } from './bad-pdfs.js';
import { pdfInventory, strangersIn } from './pdf-inventory.js';
import { judgedCv, sendCv } from './sent-cv.js';

/** Heap at which a parser dies: what these files take where nothing stops them, and far above what V8 keeps by chance. */
const PARSER_MB = 256;
/** A person may send thirty an hour. */
const CVS_OF_ONE = 20;

describe('the CVs that arrive and should not (T13)', () => {
  let world: ProcessWorld;
  let people: People;
  let classId: string;
  let bad: BadCv[];
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

  beforeAll(async () => {
    world = await startWorld({ processes: true });
    people = new People(world);
    classId = await people.classGroup(await people.teacher());
    bad = await badCvs();
  });
  afterAll(() => world?.stop());

  it('of bad ones nothing but pages reaches a company, or each is refused with its reason; their parser dies alone and takes no memory of ours', async () => {
    const [api, worker] = [world.api.pid, world.worker.pid];
    const before = { api: residentMb(api), worker: residentMb(worker) };
    const most = { api: 0, worker: 0 };
    const watch = setInterval(() => {
      most.api = Math.max(most.api, residentMb(api));
      most.worker = Math.max(most.worker, residentMb(worker));
    }, 20);
    const verdicts: Record<string, string | null> = {};
    const reached: string[] = [];
    const senders = await Promise.all(Array.from({ length: Math.ceil(bad.length / CVS_OF_ONE) }, () => people.student(classId)));
    for (const [index, { what, bytes }] of bad.entries()) {
      const student = senders[Math.floor(index / CVS_OF_ONE)] as Student;
      const { status, body } = await sendCv(student, 'cv.pdf', bytes);
      const cv = status === 201 ? await judgedCv(student) : null;
      const [row] = cv ? await world.query<{ code: string | null }>('select refusal_code as code from cv_file where id = $1', [cv.id]) : [];
      verdicts[what] = cv ? (row?.code ?? null) : ((body as unknown as { errors?: { code: string }[] }).errors?.[0]?.code ?? body.code);
      const rebuilt = cv && (await rebuiltCv(world, cv.id));
      if (!rebuilt) continue;
      const inventory = pdfInventory(rebuilt);
      if (inventory.text.includes(MARK)) reached.push(what);
      reached.push(...strangersIn(inventory).map((stranger) => `${what}: ${stranger}`));
    }
    clearInterval(watch);
    expect(reached).toEqual([]);
    expect(verdicts).toEqual(Object.fromEntries(bad.map(({ what, code }) => [what, code])));
    expect({ api: world.api.pid, worker: world.worker.pid }).toEqual({ api, worker });
    expect(childrenOf(worker)).toEqual([]);
    expect(most.worker - before.worker).toBeLessThan(PARSER_MB);
    expect(most.api - before.api).toBeLessThan(PARSER_MB);
  }, 900_000);
});
