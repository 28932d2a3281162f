import type { PaperBlock, PaperDocument } from '@seve/domain';

export interface PaperSection {
  title: string;
  blocks: PaperBlock[];
}

/** What stands before the first section, and the sections of a paper: each begins with a heading of the second level. */
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
