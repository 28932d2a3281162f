import { describe, expect, it } from '@jest/globals';
import type { PaperBlock, PaperDocument } from '@seve/domain';
import sharp from 'sharp';
import { extractText, getDocumentProxy } from 'unpdf';
import { rosterPaper } from './roster-letter.js';
import { writePaper } from './write-paper.js';

const AT = new Date('2026-11-02T08:00:00Z');
const LEA = {
  ...{ firstName: 'Léa', lastName: 'Fontaine', className: 'BTS Pilotage de procédés 1', schoolName: 'Lycée des Hortillons' },
  ...{ teacherName: 'Nadia Kaci', address: 'https://seve.example/rejoindre', code: 'KM27P-RC9DX' },
};

const open = async (bytes: Buffer) => getDocumentProxy(new Uint8Array(bytes));
const textOf = async (bytes: Buffer) => (await extractText(await open(bytes))).text;
const paperOf = (...blocks: PaperBlock[]): PaperDocument => ({
  ...{ title: 'Convention de stage', language: 'fr', foot: 'Convention 2026-014, version 2', writtenAt: AT.toISOString(), blocks },
});
const TITLE: PaperBlock = { kind: 'heading', level: 1, text: 'Convention de stage' };
const TABLE: PaperBlock = {
  ...{ kind: 'table', caption: 'Gratification par mois', columns: [{ header: 'Mois' }, { header: 'Montant', isNumeric: true }] },
  rows: Array.from({ length: 80 }, (_, index) => [`mois ${index + 1}`, `${600 + index},00 €`]),
};

describe('a paper', () => {
  it('is one tagged page for each student, with title and language', async () => {
    const bytes = await writePaper(rosterPaper('1A', [LEA, { ...LEA, firstName: 'Œdipe', lastName: 'D’Hérouville' }], AT));
    const pdf = await open(bytes);
    const text = await textOf(bytes);
    expect(pdf.numPages).toBe(2);
    for (const part of [
      'Léa Fontaine',
      'KM27P-RC9DX',
      'https://seve.example/rejoindre',
      'Lycée des Hortillons',
      'Nadia Kaci',
      'Qui voit quoi',
    ])
      expect(text[0]).toContain(part);
    expect(text[1]).toContain('Œdipe D’Hérouville');
    expect((await pdf.getMetadata()).info).toMatchObject({ Title: 'Inscription sur Sève, 1A', Language: 'fr-FR' });
    expect((await pdf.getMarkInfo())?.Marked).toBe(true);
    const roles = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
    for (const role of ['"H1"', '"H2"', '"P"', '"L"', '"LI"', '"LBody"']) expect(roles).toContain(role);
  });

  it('prints names of Latin alphabets exactly, and what it cannot print as near as it can', async () => {
    const names = ['Lê Văn Đức', 'Nguyễn Thị Hồng Ngọc', 'Łukasz Żółć', 'Şükrü Çağlayan', 'Dvořák', 'Œuvré', 'Ștefan', '12\u202f000,50 €'];
    const [text] = await textOf(
      await writePaper(paperOf(TITLE, { kind: 'list', isOrdered: false, items: [...names, 'A\u200bB\u0007 李 ǩ'] })),
    );
    for (const name of names) expect(text).toContain(name.replace('\u202f', ' '));
    expect(text).toContain('AB ? k');
  });

  it('repeats the headers of a long table, and tells them to screen readers once', async () => {
    const bytes = await writePaper(paperOf(TITLE, TABLE));
    const pdf = await open(bytes);
    const text = await textOf(bytes);
    expect(pdf.numPages).toBe(3);
    for (const page of text) expect(page).toContain('Montant');
    const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
    expect(tree.match(/"Caption"/g)).toHaveLength(1);
    expect(tree.match(/"TH"/g)).toHaveLength(2);
    expect(tree.match(/"TR"/g)).toHaveLength(81);
  });

  it('lets a cell longer than a page go on over pages', async () => {
    const words = Array.from({ length: 2_000 }, (_, index) => `mot${index}`).join(' ');
    const text = await textOf(await writePaper(paperOf(TITLE, { kind: 'facts', facts: [{ label: 'Activités', value: words }] })));
    expect(text.length).toBeGreaterThan(2);
    expect(text.join(' ').match(/mot\d+/g)).toHaveLength(2_000);
  });

  it('leaves no heading alone at the foot of a page, and no line of a paragraph alone', async () => {
    for (let filling = 30; filling < 60; filling += 1) {
      const lines: PaperBlock = { kind: 'paragraph', text: Array(filling).fill('ligne').join('\n') };
      const [first = ''] = await textOf(
        await writePaper(
          paperOf(lines, TITLE, { kind: 'heading', level: 2, text: 'Article premier' }, { kind: 'paragraph', text: 'un\ndeux\ntrois' }),
        ),
      );
      if (first.includes('Article premier')) expect(first).toMatch(/un\s+deux/);
    }
  });

  it('leaves no row of a table alone at the foot or the top of a page', async () => {
    const rowsOn = (page: string) => page.match(/rang\d+/g)?.length ?? 0;
    for (let filling = 34; filling < 44; filling += 1)
      for (const count of [3, 7]) {
        const lines: PaperBlock = { kind: 'paragraph', text: Array(filling).fill('ligne').join('\n') };
        const rows = Array.from({ length: count }, (_, index) => [`rang${index}`, `${index}`]);
        const heading: PaperBlock = { kind: 'heading', level: 2, text: 'Présence' };
        const facts: PaperBlock = { kind: 'facts', facts: rows.map(([label = '', value = '']) => ({ label, value })) };
        for (const block of [{ ...TABLE, rows } as PaperBlock, facts]) {
          const pages = await textOf(await writePaper(paperOf(TITLE, lines, heading, block)));
          expect(pages.map(rowsOn)).not.toContain(1);
          expect(rowsOn(pages.find((page) => page.includes('Présence')) ?? '')).toBeGreaterThan(1);
        }
      }
  });

  it('keeps on one page a table shorter than half of it, and all boxes of signatures with the words above them', async () => {
    const rows = Array.from({ length: 8 }, (_, index) => [`rang${index}`, `${index}`]);
    const fields = Array.from({ length: 7 }, (_, index) => ({ role: 'Signataire', name: `nom${index}`, state: 'attendue' }));
    const words = ['Fait à Amiens.', 'Chaque signataire a reçu ce document.'].map((text): PaperBlock => ({ kind: 'paragraph', text }));
    for (let filling = 12; filling < 44; filling += 2) {
      const lines: PaperBlock = { kind: 'paragraph', text: Array(filling).fill('ligne').join('\n') };
      const counted = async (pattern: RegExp, ...blocks: PaperBlock[]) =>
        (await textOf(await writePaper(paperOf(TITLE, lines, ...blocks)))).map((page) => page.match(pattern)?.length ?? 0);
      expect((await counted(/rang\d/g, { ...TABLE, rows } as PaperBlock)).filter((count) => count > 0)).toEqual([8]);
      const together = await counted(/nom\d|Fait à|Chaque signataire/g, ...words, { kind: 'signatures', fields });
      expect(together.filter((count) => count > 0)).toEqual([9]);
    }
  });

  it('begins with the letterhead of the school beside its logo, and shows a drawn name as a figure that is told', async () => {
    const logo = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#1b7f4f' } })
      .png()
      .toBuffer();
    const school: PaperBlock = { kind: 'letterhead', name: 'Lycée des Hortillons', lines: ['12 rue des Jardins, Amiens'] };
    const drawn: PaperBlock = { kind: 'drawings', drawings: [{ name: 'Inès Petit', path: 'M40 120 L200 40 L560 140' }] };
    const bytes = await writePaper(paperOf(school, TITLE, drawn), { image: logo, alt: 'Lycée des Hortillons' });
    const [text = ''] = await textOf(bytes);
    expect(text).toMatch(/^Lycée des Hortillons\s+12 rue des Jardins, Amiens\s+Convention de stage/);
    const tree = JSON.stringify(await (await (await open(bytes)).getPage(1)).getStructTree());
    expect(tree).toMatch(/"Figure".*"alt":"Lycée des Hortillons".*"H1".*"alt":"Nom dessiné par Inès Petit"/);
  });

  it('numbers its pages and names itself at their foot', async () => {
    const text = await textOf(await writePaper(paperOf(TITLE, { kind: 'page-break' }, TITLE)));
    expect(text[0]).toContain('Page 1 sur 2');
    expect(text[1]).toContain('Convention 2026-014, version 2');
  });

  it('is the same bytes for the same document', async () => {
    const paper = paperOf(TITLE, TABLE, { kind: 'signatures', fields: [{ role: 'Tuteur', name: 'Karim Benali', state: 'attendue' }] });
    expect((await writePaper(paper)).equals(await writePaper(structuredClone(paper)))).toBe(true);
  });

  it('refuses a document that would mislead a screen reader', async () => {
    await expect(writePaper(paperOf({ kind: 'heading', level: 3, text: 'Article 1' }))).rejects.toThrow('paper: "Article 1"');
  });
});
