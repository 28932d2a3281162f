import type { PlacementPaperType } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import type { Write } from '../../../api/stale-reads.js';

interface PaperPages {
  /** Namespace of the texts of its pages. */
  words: 'agreements' | 'contracts';
  /** Namespace of texts that replace those of `words` for one reader. */
  own?: 'agreement-host';
  /** Namespace of the names of its fields. */
  fields: 'agreement-fields' | 'contract-fields';
  /** Keys of the names of its parties begin so. */
  party: 'agreement:party' | 'contracts:part';
  /** Reads that an act of its school makes stale. */
  stale: Write;
}

export const PAPER_PAGES = {
  agreement: { words: 'agreements', fields: 'agreement-fields', party: 'agreement:party', stale: 'schoolAgreement' },
  /** An agreement as its host reads it. */
  host: { words: 'agreements', own: 'agreement-host', fields: 'agreement-fields', party: 'agreement:party', stale: 'hostAgreement' },
  contract: { words: 'contracts', fields: 'contract-fields', party: 'contracts:part', stale: 'contract' },
} as const satisfies Record<PlacementPaperType | 'host', PaperPages>;

export type PaperReading = keyof typeof PAPER_PAGES;

/** The texts of one paper: those of its pages, and the names of its fields and parties. */
export function usePaperWords(paper: PaperReading) {
  const { words, own, fields, party }: PaperPages = PAPER_PAGES[paper];
  const { t } = useTranslation([words, fields]);
  return {
    say: (key: string, values?: Record<string, unknown>) => t([`${own ?? words}:${key}`, `${words}:${key}`], values ?? {}),
    fieldName: (field: string) => t(`${fields}:${field}`),
    partyName: (name: string) => t(`${party}.${name}`),
  };
}
