import { describe, expect, it } from '@jest/globals';
import type { PaperBlock, PaperDocument } from './paper-document.js';
import { paperFaults } from './paper-faults.js';
import { paperLines } from './paper-text.js';

const paperOf = (...blocks: PaperBlock[]): PaperDocument => ({
  ...{ title: 'Convention de stage', language: 'fr', foot: null, writtenAt: '2026-11-02T08:00:00.000Z', blocks },
});
const heading = (level: 1 | 2 | 3, text = 'Titre'): PaperBlock => ({ kind: 'heading', level, text });
const table = (rows: string[][]): PaperBlock => ({
  ...{ kind: 'table', caption: 'Gratification', columns: [{ header: 'Mois' }, { header: 'Montant', isNumeric: true }], rows },
});

describe('a paper', () => {
  it('is sound when its headings descend by steps and each row has a cell for each column', () => {
    const sound = paperOf(
      heading(1),
      heading(2),
      heading(3),
      heading(2),
      table([['mars', '609,00 €']]),
      { kind: 'page-break' },
      heading(1),
    );
    expect(paperFaults(sound)).toEqual([]);
  });

  it('names each fault of form', () => {
    expect(paperFaults({ ...paperOf(heading(1), heading(3, 'Article 1')), title: ' ' })).toEqual([
      'the document has no title',
      '"Article 1" is a heading of level 3 under one of level 1',
    ]);
    expect(paperFaults(paperOf(heading(2)))).toHaveLength(1);
    expect(paperFaults(paperOf(table([['mars', '1'], ['avril']])))).toEqual(['"Gratification" has 2 columns, row 2 has 1']);
    expect(paperFaults(paperOf({ kind: 'table', caption: 'Vide', columns: [], rows: [] }))).toEqual(['"Vide" has no column']);
  });

  it('reads as lines, in order', () => {
    const lines = paperLines(
      paperOf(
        heading(1, 'Convention'),
        { kind: 'paragraph', text: 'Entre les parties.' },
        { kind: 'list', isOrdered: false, items: ['un', 'deux'] },
        { kind: 'facts', facts: [{ label: 'Lieu', value: 'Amiens' }] },
        { kind: 'page-break' },
        table([['mars', '609,00 €']]),
        { kind: 'signatures', fields: [{ role: 'Tuteur', name: 'Lê Văn Đức', state: 'signature attendue' }] },
      ),
    );
    expect(lines).toEqual([
      ...['Convention', 'Entre les parties.', 'un', 'deux', 'Lieu\u00a0: Amiens'],
      ...['Gratification', 'Mois | Montant', 'mars | 609,00 €', 'Tuteur\u00a0: Lê Văn Đức, signature attendue'],
    ]);
  });
});
