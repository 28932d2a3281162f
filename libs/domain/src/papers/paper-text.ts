import type { PaperBlock, PaperDocument } from './paper-document.js';

/** The lines of a document in reading order: to search in it, and to compare two versions. */
export const paperLines = ({ blocks }: PaperDocument): string[] => blocks.flatMap(linesOf);

function linesOf(block: PaperBlock): string[] {
  switch (block.kind) {
    case 'list':
      return [...block.items];
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}\u00a0: ${value}`);
    case 'table':
      return [block.caption, ...[block.columns.map(({ header }) => header), ...block.rows].map((cells) => cells.join(' | '))];
    case 'signatures':
      return block.fields.map(({ role, name, state }) => `${role}\u00a0: ${name}, ${state}`);
    case 'letterhead':
      return [block.name, ...block.lines];
    case 'drawings':
      return block.drawings.map(({ name }) => `Nom dessiné\u00a0: ${name}`);
    case 'page-break':
      return [];
    default:
      return [block.text];
  }
}
