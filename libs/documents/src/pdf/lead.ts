import type { PaperBlock } from '@seve/domain';
import { signaturesLead } from './draw-signatures.js';
import { factsLead, tableLead } from './draw-table.js';
import { headingHeight, listLead, type PlainText, textHeight, textLead } from './draw-text.js';
import type { PaperSheet } from './paper-sheet.js';

/** Text that introduces the blocks below it: it ends with a colon, or stands above signatures, alone or with another text. */
const isIntroduction = ({ text }: PlainText, following: readonly PaperBlock[]): boolean => {
  const [next] = following[0]?.kind === 'paragraph' ? following.slice(1) : following;
  return text.trimEnd().endsWith(':') || next?.kind === 'signatures' || next?.kind === 'drawings';
};

/** Returns the height that these blocks need on one page, so that no heading and no introduction stands alone at its foot. */
export function leadOf(sheet: PaperSheet, [block, ...following]: readonly PaperBlock[]): number {
  switch (block?.kind) {
    case 'heading':
      return headingHeight(sheet, block) + leadOf(sheet, following);
    case 'paragraph':
    case 'note':
    case 'code':
      return isIntroduction(block, following) ? textHeight(sheet, block) + leadOf(sheet, following) : textLead(sheet, block);
    case 'list':
      return listLead(sheet, block);
    case 'facts':
      return factsLead(sheet, block.facts);
    case 'table':
      return tableLead(sheet, block);
    case 'signatures':
      return signaturesLead(sheet, block.fields);
    default:
      return 0;
  }
}
