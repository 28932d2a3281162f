import type { PaperBlock, PaperDocument } from './paper-document.js';

/** Returns a sentence for each fault of form that would mislead a screen reader; none for a sound document. */
export function paperFaults({ title, blocks }: PaperDocument): string[] {
  const faults = blocks.flatMap(tableFaults);
  if (title.trim() === '') faults.push('the document has no title');
  let level = 0;
  for (const block of blocks) {
    if (block.kind === 'page-break') level = 0;
    if (block.kind !== 'heading') continue;
    if (block.level > level + 1) faults.push(`"${block.text}" is a heading of level ${block.level} under one of level ${level}`);
    level = block.level;
  }
  return faults;
}

function tableFaults(block: PaperBlock): string[] {
  if (block.kind !== 'table') return [];
  const uneven = block.rows.findIndex((row) => row.length !== block.columns.length);
  return [
    ...(block.columns.length === 0 ? [`"${block.caption}" has no column`] : []),
    ...(uneven < 0 ? [] : [`"${block.caption}" has ${block.columns.length} columns, row ${uneven + 1} has ${block.rows[uneven]?.length}`]),
  ];
}
