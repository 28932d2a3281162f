import type { PaperBlock, PaperDocument } from '@seve/domain';

export interface PaperSection {
  title: string;
  blocks: PaperBlock[];
}

/** Splits a paper at its headings of the second level; `lead` is what comes before the first. */
export function paperSections({ blocks }: Pick<PaperDocument, 'blocks'>): { lead: PaperBlock[]; sections: PaperSection[] } {
  const lead: PaperBlock[] = [];
  const sections: PaperSection[] = [];
  for (const block of blocks) {
    if (block.kind === 'page-break') continue;
    if (block.kind === 'heading' && block.level === 2) sections.push({ title: block.text, blocks: [] });
    else (sections.at(-1)?.blocks ?? lead).push(block);
  }
  return { lead, sections };
}
