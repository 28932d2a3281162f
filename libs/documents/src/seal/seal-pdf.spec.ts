import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MAX_VERIFIED_BYTES, type PaperDocument, proofPaper, readSealAddress, sealAddress, verifySeal } from '@seve/domain';
import fc from 'fast-check';
import { getDocumentProxy } from 'unpdf';
import { writePaper } from '../pdf/write-paper.js';
import { type SealKey, SealKeys } from './seal-keys.js';
import { sealPdf } from './seal-pdf.js';

const AT = new Date('2026-11-05T09:05:00Z');
const VERIFY_AT = 'https://seve.example/verifier';
const TITLE = 'Convention de stage (été) de Lê Văn Đức';
const PAPER: PaperDocument = {
  ...{ title: TITLE, language: 'fr', foot: 'Convention 2026-014', writtenAt: '2026-11-02T08:00:00.000Z' },
  blocks: [
    { kind: 'heading', level: 1, text: 'Convention de stage' },
    { kind: 'facts', facts: [{ label: 'Stagiaire', value: 'Lê Văn Đức' }] },
  ],
};
const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

let folder: string;
let key: SealKey;
let other: SealKey;
let pdf: Buffer;
let sealed: Buffer;

async function seal(paper: Buffer, by: SealKey, at = AT): Promise<Buffer> {
  const facts = { title: TITLE, version: 2, sha256: sha256Of(paper), length: paper.length, sealedAt: at, verifyAt: VERIFY_AT };
  const proof = proofPaper({
    ...facts,
    signatories: [{ roles: ['Tuteur'], name: 'Karim Benali', method: 'code', signedAt: at, ip: null, filed: null, drawing: null }],
    events: [],
  });
  return sealPdf({ pdf: paper, proof, title: TITLE, signatories: 5, at, verifyAt: VERIFY_AT }, by);
}

const flipped = (file: Buffer, at: number, bit = 1): Buffer => {
  const copy = Buffer.from(file);
  copy[at] = (copy[at] ?? 0) ^ bit;
  return copy;
};
const stateOf = async (file: Uint8Array, keys = [key]) => (await verifySeal(file, keys)).state;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seve-seals-'));
  key = await new SealKeys(join(folder, 'one'), () => new Date('2026-11-01T00:00:00Z')).current();
  other = await new SealKeys(join(folder, 'two'), () => new Date('2026-11-01T00:00:00Z')).current();
  pdf = await writePaper(PAPER);
  sealed = await seal(pdf, key);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a sealed paper', () => {
  it('begins with the bytes that were signed, and carries the page of proof with its tags', async () => {
    expect(sealed.subarray(0, pdf.length).equals(pdf)).toBe(true);
    const opened = await getDocumentProxy(new Uint8Array(sealed));
    expect(opened.numPages).toBe(2);
    const tree = JSON.stringify(await (await opened.getPage(2)).getStructTree());
    for (const role of ['"H1"', '"H2"', '"TH"', '"Caption"', '"L"']) expect(tree).toContain(role);
  });

  it('is recognised, with its title, its time and its signatories', async () => {
    expect(await verifySeal(sealed, [other, key])).toEqual({
      state: 'sealed',
      sealedAt: AT,
      facts: { title: TITLE, signatories: 5, sha256: sha256Of(pdf), length: pdf.length },
    });
  });

  it('is refused when one bit of one byte has changed, wherever', async () => {
    const start = sealed.lastIndexOf('/ByteRange');
    const end = sealed.indexOf('>>', start);
    // Every byte around the seal, and what stands elsewhere by chance.
    for (let at = start; at < end; at += 1)
      expect([at, await stateOf(flipped(sealed, at, at % 2 === 0 ? 1 : 0x20))]).not.toEqual([at, 'sealed']);
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.integer({ min: 0, max: 7 }), async (at, bit) => {
        expect(await stateOf(flipped(sealed, at, 1 << bit))).not.toBe('sealed');
      }),
      { numRuns: 300 },
    );
  });

  it('says what has been done to it', async () => {
    expect(await verifySeal(flipped(sealed, 400), [key])).toEqual({ state: 'changed', isAppended: false });
    expect(await verifySeal(Buffer.concat([sealed, Buffer.from('\n')]), [key])).toEqual({ state: 'changed', isAppended: true });
    expect(await stateOf(sealed.subarray(0, -1))).toBe('changed');
    expect(await stateOf(sealed, [other])).toBe('changed');
    expect(await stateOf(await seal(pdf, key, new Date('2037-01-01T00:00:00Z')))).toBe('changed');
    expect(await stateOf(pdf)).toBe('unsigned');
    expect(await stateOf(Buffer.concat([sealed, sealed.subarray(pdf.length)]))).toBe('signed_twice');
  });

  it('is sealed again when it is sealed twice: what stands last covers all', async () => {
    const twice = await seal(pdf, other);
    expect(await stateOf(twice, [key, other])).toBe('sealed');
  });
});

describe('a file that is no sealed paper', () => {
  it('is told by what it is', async () => {
    expect(await stateOf(new Uint8Array(MAX_VERIFIED_BYTES + 1))).toBe('too_large');
    for (const text of ['', 'bonjour', '%PDF-1.7\n', '%PDF-1.7\nstartxref\n0\n']) expect(await stateOf(Buffer.from(text))).toBe('broken');
    expect(await stateOf(Buffer.from('%PDF-1.7\ntrailer << /Encrypt 5 0 R >>\nstartxref\n0\n%%EOF'))).toBe('encrypted');
    expect(await stateOf(Buffer.from('%PDF-1.7\n/ByteRange [0 1 2]\nstartxref\n0\n%%EOF'))).toBe('signed_elsewhere');
    const foreign = '%PDF-1.7\n/ByteRange [0 40 44 24]\n/Contents <00>\n<00>\nstartxref\n0\n%%EOF\n';
    const gap = foreign.lastIndexOf('<');
    expect(await stateOf(Buffer.from(foreign.replace('0 40 44 24', `0 ${gap} ${gap + 4} 10`)))).toBe('signed_elsewhere');
  });

  it('never breaks the verification, and never takes long', async () => {
    const parts = fc.constantFrom(
      '%PDF-1.7\n',
      '/ByteRange [0 5 9 3]',
      '/ContactInfo (',
      '#titre=',
      '<30',
      '>',
      '/Encrypt ',
      '%%EOF',
      'startxref',
      '\0',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(parts, fc.string()), { maxLength: 60 }), async (pieces) => {
        expect(await stateOf(Buffer.from(pieces.join('')))).not.toBe('sealed');
      }),
    );
    const startedAt = performance.now();
    for (const piece of ['/ByteRange [0 ', '/ContactInfo (#titre=', '<'.repeat(20)])
      expect(await stateOf(Buffer.from(piece.repeat(Math.floor((8 * 1024 * 1024) / piece.length))))).toBe('broken');
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });
});

describe('the address that a seal carries', () => {
  it('tells its facts, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(9999), (title, signatories) => {
        const facts = { title, signatories, sha256: 'a'.repeat(64), length: 5 };
        const address = sealAddress(VERIFY_AT, facts);
        expect(address).toMatch(/^[ -'*-[\]-~]*$/);
        expect(readSealAddress(address)).toEqual(facts);
      }),
    );
    expect(readSealAddress('https://seve.example/verifier')).toBeNull();
    expect(readSealAddress(`x#titre=%E0&signataires=1&sha256=${'a'.repeat(64)}&octets=1`)).toBeNull();
  });
});

describe('the keys that seal', () => {
  it('are made at first use, once, for two who come at once, and only for our account', async () => {
    const place = join(folder, 'first');
    const now = () => AT;
    const made = await Promise.all(Array.from({ length: 6 }, () => new SealKeys(place, now).current()));
    expect(new Set(made.map(({ certificate }) => sha256Of(certificate))).size).toBe(1);
    expect(await readdir(place)).toEqual(['seal-1.pem']);
    expect((await stat(place)).mode & 0o777).toBe(0o700);
    expect((await stat(join(place, 'seal-1.pem'))).mode & 0o777).toBe(0o600);
  });

  it('seal what was begun before they were made', async () => {
    const made = await new SealKeys(join(folder, 'late'), () => new Date(AT.getTime() + 2_000)).current();
    expect(await stateOf(await seal(pdf, made), [made])).toBe('sealed');
  });

  it('are replaced after a year; what the old one sealed is still recognised', async () => {
    const place = join(folder, 'years');
    let now = AT;
    const keys = new SealKeys(place, () => now);
    const first = await keys.current();
    now = new Date('2027-11-03T09:00:00Z');
    expect(await keys.current()).toBe(first);
    now = new Date('2027-11-06T09:00:00Z');
    const second = await keys.current();
    expect(second).not.toBe(first);
    expect(await keys.all()).toEqual([first, second]);
    expect(await stateOf(await seal(pdf, first), await keys.all())).toBe('sealed');
    expect(await stateOf(await seal(pdf, second, now), await keys.all())).toBe('sealed');
  });

  it('none is there before its first use', async () => {
    expect(await new SealKeys(join(folder, 'none'), () => AT).all()).toEqual([]);
  });
});
