import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Student } from '../../support/builders/people.js';
import { rebuiltCv } from '../../support/cvs/checked-cv.js';
import { type CvSample, goodCvs, pdf } from '../../support/cvs/good-cvs.js';
import { IS_LONG } from '../../support/form.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { pdfInventory, strangersIn } from './pdf-inventory.js';
import { type CvWorld, readCv } from './read-cv.js';
import { judgedCv, sendCv } from './sent-cv.js';

const COLOURED = `<body style="background:linear-gradient(45deg,#eef,#fff);font-family:serif"><h1>Élève n° 1 — ﬁn, 🧪</h1>
  <a href="https://exemple.fr/">site</a> <a href="mailto:ines@exemple.fr">courriel</a> <a href="#fin">fin</a>
  <svg width="90" height="90"><circle cx="45" cy="45" r="40" fill="green" opacity="0.5"/></svg><p id="fin" style="break-before:page"><b>Deux</b> pages</p>`;

/** Files sent through the processes; all in the long form. */
const SENT = ['CV Inès Lefèbvre – été 2027.pdf', 'navigateur-en-couleurs.pdf', 'Élève à Péronne.docx'];

/** Metadata of a camera, here in a comment. */
const HOME = 'GPS 49.8951 2.3022';
const takenAtHome = (jpeg: Uint8Array): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xfe, 0, HOME.length + 2]), Buffer.from(HOME), jpeg.subarray(2)]);

/**
 * Files made by pdfkit, as a zipped DOCX, and printed by Chromium. Files of Word and Canva are not covered, because neither runs on a test
 * machine.
 */
export const describeGoodCvs = (story: () => CvWorld) =>
  describe('the CVs that arrive (T13)', () => {
    let world: CvWorld['world'];
    let people: CvWorld['people'];
    let classId: string;
    let good: CvSample[];
    const ownFile = async ({ client }: Student): Promise<Buffer> => (await client.get<Buffer>('/api/student/cv/file')).body;

    beforeAll(async () => {
      ({ world, people, classId } = story());
      const browser = await launchChromium();
      const page = await browser.newPage();
      await page.setContent('<h1>Inès Lefebvre</h1><p>BTS métiers de la chimie, Péronne.</p>');
      const plain = await page.pdf({ format: 'A4' });
      await page.setContent(COLOURED);
      const rich = await page.pdf({ format: 'A4', printBackground: true, tagged: true, outline: true });
      good = await goodCvs({ plain, rich, photograph: takenAtHome(await page.screenshot({ type: 'jpeg' })) });
      await browser.close();
    }, 180_000);

    it('good ones are sound; what is made of them has their pages and links, and nothing else', async () => {
      const verdicts: string[] = [];
      for (const { fileName, bytes, links } of good) {
        const { code, rebuilt } = await readCv(bytes);
        if (code !== null) verdicts.push(`${fileName}: ${code}`);
        if (rebuilt) verdicts.push(...strangersIn(pdfInventory(rebuilt)).map((stranger) => `${fileName} holds ${stranger}`));
        if (rebuilt && Buffer.from(rebuilt).includes(HOME)) verdicts.push(`${fileName} says where a photo was taken`);
        if (links) expect(rebuilt && pdfInventory(rebuilt).addresses).toEqual(links);
      }
      expect(good.some(({ bytes }) => Buffer.from(bytes).includes(HOME))).toBe(true);
      expect(good.length).toBeGreaterThanOrEqual(20);
      expect(verdicts).toEqual([]);
    }, 180_000);

    it('good ones are accepted, each under a name that can be shown; companies get their pages and links, their owner the file itself', async () => {
      const verdicts: string[] = [];
      for (const { fileName, bytes, links } of good.filter((one) => IS_LONG || SENT.includes(one.fileName))) {
        const student = await people.student(classId);
        const { status } = await sendCv(student, fileName, bytes);
        const cv = await judgedCv(student);
        if (status !== 201 || cv?.state !== 'checked') verdicts.push(`${fileName}: ${status} ${cv?.state} ${cv?.refusal}`);
        const rebuilt = cv && (await rebuiltCv(world, cv.id));
        if (rebuilt) verdicts.push(...strangersIn(pdfInventory(rebuilt)).map((stranger) => `${fileName} holds ${stranger}`));
        if (links) expect(rebuilt && pdfInventory(rebuilt).addresses).toEqual(links);
        if (!Buffer.from(bytes).equals(await ownFile(student))) verdicts.push(`${fileName} comes back changed`);
      }
      expect(verdicts).toEqual([]);
    }, 900_000);

    it('one byte beyond 3 MB is too much', async () => {
      const student = await people.student(classId);
      const [most] = [3 * 1024 * 1024];
      const padded = (size: number) => {
        const bytes = new Uint8Array(size).fill(0x20);
        bytes.set(Buffer.from('%PDF-1.7\n'));
        return bytes;
      };
      const refused = await sendCv(student, 'cv.pdf', padded(most + 1));
      expect({ status: refused.status, code: refused.body.code, type: refused.headers.get('content-type') }).toMatchObject({
        status: 413,
        code: 'cv.too-large',
        type: expect.stringContaining('application/problem+json'),
      });
      expect((await sendCv(student, 'cv.pdf', padded(most))).status).toBe(201);
      expect((await judgedCv(student))?.state).toBe('refused');
    });

    it('a name cannot lead anywhere: no path, no control character, no turned writing, 120 characters', async () => {
      const student = await people.student(classId);
      const bytes = await pdf((document) => document.text('Un CV'));
      const nameOf = async (given: string) => (await sendCv(student, given, bytes)).body.cv.fileName;
      expect(await nameOf('../../etc/passwd')).toBe('passwd.pdf');
      expect(await nameOf('..\\..\\x.pdf')).toBe('x.pdf');
      expect(await nameOf(`${'a'.repeat(251)}.pdf`)).toBe(`${'a'.repeat(116)}.pdf`);
      expect(await nameOf('cv\u202efdp.exe')).toBe('cvfdp.pdf');
      expect(await nameOf('cv.pdf.exe')).toBe('cv.pdf');
      expect(await nameOf('Inès Lefèvre.pdf')).toBe('Inès Lefèvre.pdf');
      expect(await nameOf('....')).toBe('CV.pdf');
      const files = readdirSync(world.filesFolder).filter((name) => name !== 'ledger');
      expect(files.filter((name) => !/^[0-9a-f-]{36}$/.test(name))).toEqual([]);
      expect(files.map((name) => statSync(`${world.filesFolder}/${name}`).mode & 0o777).filter((mode) => mode !== 0o600)).toEqual([]);
    });

    it('one is handed out to its owner to be saved, never to be shown', async () => {
      const student = await people.student(classId);
      const bytes = await pdf((document) => document.text('Un CV'));
      await sendCv(student, 'Inès.pdf', bytes);
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
      await sendCv(student, 'cv.pdf', await pdf((document) => document.text('Un CV')));
      const cv = await judgedCv(student);
      writeFileSync(`${world.filesFolder}/${cv?.id}`, 'changed');
      expect((await student.client.get('/api/student/cv/file')).status).toBe(404);
      expect((await judgedCv(student))?.state).toBe('refused');
    });
  });
