import { describe, expect, it } from '@jest/globals';
import type { PaperBlock } from '@seve/domain';
import { paperSections } from './paper-sections.js';

const heading = (text: string, level: 1 | 2 | 3): PaperBlock => ({ kind: 'heading', level, text });
const text = (words: string): PaperBlock => ({ kind: 'paragraph', text: words });

describe('the sections of a paper', () => {
  it('begin with the headings of the second level; every other block stays where it stands', () => {
    const blocks = [heading('Convention', 1), text('a'), heading('Entre', 2), heading('Durée', 3), text('b'), heading('Signatures', 2)];
    expect(paperSections({ blocks: [...blocks, { kind: 'page-break' }, text('c')] })).toEqual({
      lead: [heading('Convention', 1), text('a')],
      sections: [
        { title: 'Entre', blocks: [heading('Durée', 3), text('b')] },
        { title: 'Signatures', blocks: [text('c')] },
      ],
    });
  });

  it('are none on a paper without them', () => expect(paperSections({ blocks: [text('a')] })).toEqual({ lead: [text('a')], sections: [] }));
});
