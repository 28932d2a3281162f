import { describe, expect, it } from '@jest/globals';
import { paperFaults } from './paper-faults.js';
import { paperLines } from './paper-text.js';
import { progressPaper } from './progress-paper.js';

describe('the page of a paper that not all have signed', () => {
  it('says who has signed, who is awaited, and that it proves nothing', () => {
    const paper = progressPaper({
      ...{ title: 'Convention de stage', version: 2, sha256: 'ab'.repeat(32), at: new Date('2026-11-29T09:00:00Z') },
      signatories: [
        { role: 'Tuteur', name: 'Élodie Carpentier', signedAt: new Date('2026-11-28T09:00:00Z') },
        { role: 'Établissement', name: 'Sonia Weber', signedAt: null },
      ],
    });
    expect(paperFaults(paper)).toEqual([]);
    const text = paperLines(paper).join('\n');
    expect(text).toContain('ne vaut pas preuve');
    expect(text).toContain('Tuteur | Élodie Carpentier | donnée le 28 novembre 2026 à 10 h');
    expect(text).toContain('Établissement | Sonia Weber | attendue');
  });
});
