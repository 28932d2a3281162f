import { describe, expect, it } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import { rosterLetter } from './roster-letter.js';
import { writePdf } from './write-pdf.js';

const LEA = {
  ...{ firstName: 'Léa', lastName: 'Fontaine', className: 'BTS Pilotage de procédés 1', schoolName: 'Lycée des Hortillons' },
  ...{ teacherName: 'Nadia Kaci', address: 'https://seve.example/rejoindre', code: 'KM27P-RC9DX' },
};

describe('a printed letter', () => {
  it('is one tagged page for each student, with title and language', async () => {
    const bytes = await writePdf({ title: 'Inscription sur Sève', language: 'fr-FR' }, [
      rosterLetter(LEA),
      rosterLetter({ ...LEA, firstName: 'Œdipe', lastName: 'D’Hérouville' }),
    ]);
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const { text, totalPages } = await extractText(pdf);
    expect(totalPages).toBe(2);
    expect(text[0]).toContain('Léa Fontaine');
    for (const part of ['KM27P-RC9DX', 'https://seve.example/rejoindre', 'Lycée des Hortillons', 'Nadia Kaci', 'Qui voit quoi'])
      expect(text[0]).toContain(part);
    expect(text[1]).toContain('Œdipe D’Hérouville');
    expect((await pdf.getMetadata()).info).toMatchObject({ Title: 'Inscription sur Sève', Language: 'fr-FR' });
    expect((await pdf.getMarkInfo())?.Marked).toBe(true);
    const tree = await (await pdf.getPage(1)).getStructTree();
    const roles = JSON.stringify(tree);
    for (const role of ['"H1"', '"H2"', '"P"', '"L"', '"LI"']) expect(roles).toContain(role);
  });

  it('writes a name of another alphabet as near as its letters allow, and never breaks', async () => {
    const bytes = await writePdf({ title: 'x', language: 'fr-FR' }, [[{ heading: 'Lê Văn Đức 李' }, { text: 'fin' }]]);
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
    expect(text[0]).toMatch(/^Lê Van Duc \?\s+fin$/);
  });
});
