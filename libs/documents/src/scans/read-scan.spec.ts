import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { runCheck } from '../check-process.js';
import { readScan } from './read-scan.js';
import { refusalOfScan } from './refused-scan.js';

type Drawing = (page: PDFKit.PDFDocument) => unknown;

function pdf(draw: Drawing, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const page = new PDFDocument({ size: 'A4', ...options });
  const parts: Buffer[] = [];
  page.on('data', (part: Buffer) => parts.push(part));
  draw(page);
  return new Promise((resolve) => {
    page.on('end', () => resolve(Buffer.concat(parts)));
    page.end();
  });
}

const paper = (background: string, width = 620, height = 877) => sharp({ create: { width, height, channels: 3, background } });
const stroke = () =>
  sharp({ create: { width: 140, height: 6, channels: 3, background: '#112' } })
    .png()
    .toBuffer();
const signed = async (background = '#e8e6e0') => paper(background).composite([{ input: await stroke(), left: 300, top: 700 }]);

const refusal = async (bytes: Uint8Array, kind: 'pdf' | 'image' = 'pdf') =>
  readScan(bytes, kind).then(
    () => null,
    (error: unknown) => refusalOfScan(error),
  );

describe('the scan of a signed paper', () => {
  it('is opened: a few bytes that begin as a PDF, a cut file and an encrypted one are none', async () => {
    expect(await refusal(Buffer.from('%PDF-1.4 nothing!'))).toBe('scan.broken');
    const whole = await pdf((page) => page.text('Lu et approuvé'));
    expect(await refusal(whole.subarray(0, whole.length / 2))).toBe('scan.broken');
    expect(await refusal(await pdf((page) => page.text('Lu'), { userPassword: 'x', ownerPassword: 'y' }))).toBe('scan.encrypted');
    expect(await refusal(await pdf((page) => page.text('Lu'), { ownerPassword: 'y' }))).toBe('scan.encrypted');
    expect(await refusal((await (await signed()).jpeg().toBuffer()).subarray(0, 2_000), 'image')).toBe('scan.broken');
  });

  const white = () => paper('#fff').jpeg().toBuffer();
  it.each<[string, Drawing | (() => Promise<Drawing>)]>([
    ['no mark', () => undefined],
    ['spaces', (page: PDFKit.PDFDocument) => page.text('    ')],
    ['white letters', (page: PDFKit.PDFDocument) => page.fillColor('#fff').text('Lu et approuvé')],
    ['a white box', (page: PDFKit.PDFDocument) => page.rect(0, 0, 300, 300).fill('#fff')],
  ])('with %s is blank', async (_what, draw) => {
    expect(await refusal(await pdf(draw as Drawing))).toBe('scan.blank');
  });

  it('with the picture of a blank page is blank, as a PDF and as a photo', async () => {
    const blank = await white();
    expect(await refusal(await pdf((page) => page.image(blank, 0, 0, { width: 595 })))).toBe('scan.blank');
    expect(await refusal(blank, 'image')).toBe('scan.blank');
    expect(await refusal(await paper('#8a8a8a').png().toBuffer(), 'image')).toBe('scan.blank');
  });

  it('with letters, a line or a signature on it is shown as its pages alone, without scripts', async () => {
    const photo = await (await signed()).jpeg().toBuffer();
    const drawings: Drawing[] = [
      (page) => page.text('Lu et approuvé'),
      (page) => page.moveTo(80, 700).lineTo(260, 720).stroke(),
      (page) => page.image(photo, 0, 0, { width: 595 }),
    ];
    for (const draw of drawings) expect((await readScan(await pdf(draw), 'pdf')).pages).toBe(1);
    const active = await pdf((page) => {
      page.text('Signé').addPage();
      page.addNamedJavaScript('open', 'app.alert(1)');
    });
    const { shown, pages } = await readScan(active, 'pdf');
    expect(pages).toBe(2);
    expect(active.toString('latin1')).toContain('app.alert');
    expect(Buffer.from(shown).toString('latin1')).not.toMatch(/JavaScript|app\.alert/);
  });

  it('as a photo is made anew from its pixels, and large enough to be read', async () => {
    const { shown } = await readScan(
      await (await signed())
        .withExif({ IFD0: { Artist: 'Jean Secret' } })
        .jpeg()
        .toBuffer(),
      'image',
    );
    expect((await sharp(shown).metadata()).format).toBe('webp');
    expect(Buffer.from(shown).toString('latin1')).not.toContain('Jean Secret');
    expect(await refusal(await paper('#fff', 40, 40).png().toBuffer(), 'image')).toBe('scan.too-small');
  });
});

describe('the check of a file in a process of its own', () => {
  const ends = (script: string) => {
    const program = join(mkdtempSync(join(tmpdir(), 'check-')), 'check.mjs');
    writeFileSync(program, script);
    return runCheck({ program, args: [], flags: [], tooComplex: 'scan.too-complex' }).then(
      ({ refusal }) => refusal,
      (error: { code?: string }) => `try again: ${error.code}`,
    );
  };

  it.each([
    ['was killed', `process.kill(process.pid, 'SIGKILL')`],
    ['ended without a word', 'process.exit(1)'],
    ['could not read the file', `(await import('node:fs')).readFileSync('/nowhere')`],
    ['was cut in the middle of its answer', `process.stdout.write('{"refu'); process.exit(0)`],
  ])('that %s is no fault of the file: it is asked for again', async (_case, script) => {
    expect(await ends(script)).toBe('try again: file.unread');
  });

  it('that says what is wrong with the file is believed', async () => {
    expect(await ends(`console.log(JSON.stringify({ refusal: 'scan.broken' }))`)).toBe('scan.broken');
  });
});
