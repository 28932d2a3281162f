import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type SealKey, SealKeys, sealPdf, writePaper } from '@seve/documents';
import { type PaperBlock, proofPaper } from '@seve/domain';
import { poppler } from '../../../support/poppler.js';

const AT = new Date('2026-11-05T09:05:00Z');
const VERIFY_AT = 'https://seve.example/verifier';
const WORDS = 'Le stagiaire suit le rythme de l’organisme d’accueil, dans la limite de la durée légale. '.repeat(8);
const ARTICLES = Array.from({ length: 9 }, (_, index): PaperBlock[] => [
  { kind: 'heading', level: 2, text: `Article ${index + 1}` },
  { kind: 'paragraph', text: WORDS },
  { kind: 'list', isOrdered: true, items: ['Titres-restaurant', 'Transports'] },
]).flat();
const BLOCKS: PaperBlock[] = [
  { kind: 'heading', level: 1, text: 'Convention de stage' },
  { kind: 'facts', facts: [{ label: 'Stagiaire', value: 'Lê Văn Đức' }] },
  ...ARTICLES,
  {
    ...{ kind: 'table', caption: 'Gratification par mois', columns: [{ header: 'Mois' }, { header: 'Montant', isNumeric: true }] },
    rows: [['mars', '609,00\u00a0€']],
  },
];

let folder: string;
let key: SealKey;
let pdf: Buffer;
let sealed: Buffer;

function seal(paper: Buffer): Promise<Buffer> {
  const facts = { title: 'Convention de stage', version: 1, sealedAt: AT, verifyAt: VERIFY_AT };
  const sha256 = createHash('sha256').update(paper).digest('hex');
  const signatory = {
    roles: ['Tuteur'],
    name: 'Łukasz Dvořák',
    method: 'code' as const,
    signedAt: AT,
    ip: '192.0.2.1',
    filed: null,
    drawing: 'M10 100 L590 120',
  };
  const proof = proofPaper({ ...facts, sha256, length: paper.length, signatories: [signatory], events: [] });
  return sealPdf({ pdf: paper, proof, title: facts.title, signatories: 1, at: AT, verifyAt: VERIFY_AT }, key);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seve-papers-'));
  key = await new SealKeys(folder, () => AT).current();
  pdf = await writePaper({
    ...{ title: 'Convention de stage', language: 'fr', foot: 'Convention 2026-014', writtenAt: AT.toISOString() },
    blocks: BLOCKS,
  });
  sealed = await seal(pdf);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a paper, as other programs read it', () => {
  it('has a title, a language, tags and only embedded fonts, and is small', () => {
    expect(poppler.facts(pdf)).toMatch(/^Title: +Convention de stage$/m);
    expect(poppler.facts(pdf)).toMatch(/^Tagged: +yes$/m);
    expect(pdf.toString('latin1')).toContain('/Lang (fr-FR)');
    const fonts = poppler.fonts(pdf).match(/^\w{6}\+HankenGrotesk-\w+ .*$/gm) ?? [];
    expect(fonts).toHaveLength(2);
    for (const font of fonts) expect(font).toMatch(/Identity-H +yes yes yes/);
    expect(pdf.length).toBeLessThan(120_000);
  });

  it('tells its headings, lists and tables, with the scope of their headers', () => {
    const tree = poppler.structure(pdf);
    expect(tree).toMatch(/^Document\n {2}Sect\n {4}H1 \(block\)\n {6}"Convention de stage"/);
    expect(tree).toMatch(/H2 \(block\)\n +"Article 9"/);
    expect(tree).toMatch(/L \(block\)\n +LI \(block\)\n +Lbl \(block\)\n +"1\."\n +LBody \(block\)\n +"Titres-restaurant"/);
    expect(tree).toMatch(/TH:\s+\/Scope \/Row\s+"Stagiaire"\s+TD\s+"Lê Văn Đức"/);
    expect(tree).toMatch(/Caption\s+"Gratification par mois"\s+TR\s+TH:\s+\/Scope \/Column\s+"Mois"/);
  });
});

describe('a sealed paper, as other programs read it', () => {
  it('bears a valid signature that covers the whole file', () => {
    const said = poppler.signatures(sealed);
    expect(said).toContain('Signature Validation: Signature is Valid.');
    expect(said).toContain('Total document signed');
    expect(said).toContain('Signature Type: ETSI.CAdES.detached');
    expect(said).toContain('Sève, cachet des documents');
    expect(said.match(/^Signature #/gm)).toHaveLength(1);
  });

  it('keeps the tags of the paper, followed by those of the page of proof', () => {
    expect(poppler.facts(sealed)).toMatch(/^Tagged: +yes$/m);
    const tree = poppler.structure(sealed);
    expect(tree).toMatch(/H1 \(block\)\n +"Convention de stage"[\s\S]+H1 \(block\)\n +"Page de preuve"/);
    expect(tree).toContain('"Łukasz Dvořák"');
    expect(tree.startsWith(poppler.structure(pdf).split('\n\n')[0]?.slice(0, 2_000) ?? '-')).toBe(true);
  });

  it('is refused once one of the bytes that the seal covers has changed', () => {
    const gap = sealed.lastIndexOf('/Contents <') + '/Contents '.length;
    for (const at of [400, pdf.length - 2, pdf.length + 2, gap - 20, sealed.indexOf('>', gap) + 30, sealed.length - 2]) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect([at, poppler.signatures(changed)]).not.toEqual([at, expect.stringMatching(/Signature is Valid[\s\S]*/)]);
    }
    expect(poppler.signatures(Buffer.concat([sealed, Buffer.from(' ')]))).not.toMatch(/^ *- Total document signed/m);
  });

  it('is made in less than a third of a second: a thousand an hour take under a tenth of one processor', async () => {
    const startedAt = process.cpuUsage();
    for (let count = 0; count < 4; count += 1) await seal(pdf);
    const { user, system } = process.cpuUsage(startedAt);
    expect((user + system) / 4 / 1000).toBeLessThan(330);
  });
});
