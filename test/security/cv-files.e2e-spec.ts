import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rebuiltCv } from '../api/checked-cv.js';
import type { Refusal } from '../api/offers.js';
import { People, type Student } from '../api/people.js';
import { launchChromium } from '../support/chromium.js';
import { startWorld, type World } from '../support/world.js';
import { type BadCv, badCvs } from './bad-cvs.js';
import { MARK } from './bad-pdfs.js';
import { type CvSample, goodCvs, pdf } from './good-cvs.js';
import { pdfInventory, strangersIn } from './pdf-inventory.js';

interface Cv {
  id: string;
  fileName: string;
  state: 'pending' | 'checked' | 'refused';
  refusal: string | null;
}

const COLOURED = `<body style="background:linear-gradient(45deg,#eef,#fff);font-family:serif"><h1>Élève n° 1 — ﬁn, 🧪</h1>
  <a href="https://exemple.fr/">site</a> <a href="mailto:ines@exemple.fr">courriel</a> <a href="#fin">fin</a>
  <svg width="90" height="90"><circle cx="45" cy="45" r="40" fill="green" opacity="0.5"/></svg><p id="fin" style="break-before:page"><b>Deux</b> pages</p>`;

/** Heap at which a parser dies: what these files take where nothing stops them, and far above what V8 keeps by chance. */
const PARSER_MB = 256;

/** What a camera writes into a photo, here as a comment. */
const HOME = 'GPS 49.8951 2.3022';
const takenAtHome = (jpeg: Uint8Array): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xfe, 0, HOME.length + 2]), Buffer.from(HOME), jpeg.subarray(2)]);

/** The files of the corpus are made here, by pdfkit, a zipped DOCX and a print from Chromium. Files of Word and of Canva are not covered: neither runs on a test machine. */
describe('the CVs that arrive (T13)', () => {
  let world: World;
  let people: People;
  let classId: string;
  let good: CvSample[];
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
  const send = ({ client }: Student, fileName: string, bytes: Uint8Array<ArrayBuffer>) =>
    client.upload<{ cv: Cv } & Refusal>('/api/student/cv', fileName, bytes);
  const ownFile = async ({ client }: Student): Promise<Buffer> => (await client.get<Buffer>('/api/student/cv/file')).body;
  const judged = async ({ client }: Student): Promise<Cv | null> => {
    for (let wait = 0; wait < 400; wait += 1) {
      const { body } = await client.get<{ cv: Cv | null }>('/api/student/cv');
      if (body.cv?.state !== 'pending') return body.cv;
      await pause(100);
    }
    throw new Error('a CV stays unchecked');
  };

  beforeAll(async () => {
    world = await startWorld();
    people = new People(world);
    classId = await people.classGroup(await people.teacher());
    const browser = await launchChromium();
    const page = await browser.newPage();
    await page.setContent('<h1>Inès Lefebvre</h1><p>BTS métiers de la chimie, Péronne.</p>');
    const plain = await page.pdf({ format: 'A4' });
    await page.setContent(COLOURED);
    const rich = await page.pdf({ format: 'A4', printBackground: true, tagged: true, outline: true });
    good = await goodCvs({ plain, rich, photograph: takenAtHome(await page.screenshot({ type: 'jpeg' })) });
    await browser.close();
    bad = await badCvs();
  }, 180_000);
  afterAll(() => world?.stop());

  it('good ones are accepted, each under a name that can be shown; companies get their pages and links, their owner the file itself', async () => {
    const verdicts: string[] = [];
    for (const { fileName, bytes, links } of good) {
      const student = await people.student(classId);
      const { status } = await send(student, fileName, bytes);
      const cv = await judged(student);
      if (status !== 201 || cv?.state !== 'checked') verdicts.push(`${fileName}: ${status} ${cv?.state} ${cv?.refusal}`);
      const rebuilt = cv && (await rebuiltCv(world, cv.id));
      if (rebuilt) verdicts.push(...strangersIn(pdfInventory(rebuilt)).map((stranger) => `${fileName} holds ${stranger}`));
      if (rebuilt?.includes(HOME)) verdicts.push(`${fileName} says where a photo was taken`);
      if (links) expect(rebuilt && pdfInventory(rebuilt).addresses).toEqual(links);
      if (!Buffer.from(bytes).equals(await ownFile(student))) verdicts.push(`${fileName} comes back changed`);
    }
    expect(good.some(({ bytes }) => Buffer.from(bytes).includes(HOME))).toBe(true);
    expect(good.length).toBeGreaterThanOrEqual(20);
    expect(verdicts).toEqual([]);
  }, 900_000);

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
    for (const { what, bytes } of bad) {
      const student = await people.student(classId);
      const { status, body } = await send(student, 'cv.pdf', bytes);
      const cv = status === 201 ? await judged(student) : null;
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

  it('one byte beyond 3 MB is too much', async () => {
    const student = await people.student(classId);
    const [most] = [3 * 1024 * 1024];
    const padded = (size: number) => {
      const bytes = new Uint8Array(size).fill(0x20);
      bytes.set(Buffer.from('%PDF-1.7\n'));
      return bytes;
    };
    const refused = await send(student, 'cv.pdf', padded(most + 1));
    expect({ status: refused.status, code: refused.body.code, type: refused.headers.get('content-type') }).toMatchObject({
      status: 413,
      code: 'cv.too-large',
      type: expect.stringContaining('application/problem+json'),
    });
    expect((await send(student, 'cv.pdf', padded(most))).status).toBe(201);
    expect((await judged(student))?.state).toBe('refused');
  });

  it('a name cannot lead anywhere: no path, no control character, no turned writing, 120 characters', async () => {
    const student = await people.student(classId);
    const bytes = await pdf((document) => document.text('Un CV'));
    const nameOf = async (given: string) => (await send(student, given, bytes)).body.cv.fileName;
    expect(await nameOf('../../etc/passwd')).toBe('passwd.pdf');
    expect(await nameOf('..\\..\\x.pdf')).toBe('x.pdf');
    expect(await nameOf(`${'a'.repeat(251)}.pdf`)).toBe(`${'a'.repeat(116)}.pdf`);
    expect(await nameOf('cv\u202efdp.exe')).toBe('cvfdp.pdf');
    expect(await nameOf('cv.pdf.exe')).toBe('cv.pdf');
    expect(await nameOf('Inès Lefèvre.pdf')).toBe('Inès Lefèvre.pdf');
    expect(await nameOf('....')).toBe('CV.pdf');
    const files = readdirSync(world.filesFolder);
    expect(files.filter((name) => !/^[0-9a-f-]{36}$/.test(name))).toEqual([]);
    expect(files.map((name) => statSync(`${world.filesFolder}/${name}`).mode & 0o777).filter((mode) => mode !== 0o600)).toEqual([]);
  });

  it('one is handed out to its owner to be saved, never to be shown', async () => {
    const student = await people.student(classId);
    const bytes = await pdf((document) => document.text('Un CV'));
    await send(student, 'Inès.pdf', bytes);
    const { status, headers } = await student.client.get('/api/student/cv/file');
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toBe(`attachment; filename="Ines.pdf"; filename*=UTF-8''In%C3%A8s.pdf`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect(headers.get('cache-control')).toBe('no-store');
    expect((await (await people.student(classId)).client.get('/api/student/cv/file')).status).toBe(404);
  });

  it('one that changed on the disk is refused at the next download', async () => {
    const student = await people.student(classId);
    await send(student, 'cv.pdf', await pdf((document) => document.text('Un CV')));
    const cv = await judged(student);
    writeFileSync(`${world.filesFolder}/${cv?.id}`, 'changed');
    expect((await student.client.get('/api/student/cv/file')).status).toBe(404);
    expect((await judged(student))?.state).toBe('refused');
  });
});
