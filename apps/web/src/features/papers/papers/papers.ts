import type { PlacementPaperType } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import type { Write } from '../../../api/stale-reads.js';

interface PaperPages {
  /** Namespace of the texts of its pages. */
  words: 'agreements' | 'contracts';
  /** Namespace of the names of its fields. */
  fields: 'agreement-fields' | 'contract-fields';
  /** Keys of the names of its parties begin so. */
  party: 'agreement:party' | 'contracts:part';
  /** Reads that an act of its school makes stale. */
  stale: Write;
}

export const PAPER_PAGES = {
  agreement: { words: 'agreements', fields: 'agreement-fields', party: 'agreement:party', stale: 'schoolAgreement' },
  contract: { words: 'contracts', fields: 'contract-fields', party: 'contracts:part', stale: 'contract' },
} as const satisfies Record<PlacementPaperType, PaperPages>;

/** The texts of one paper: those of its pages, and the names of its fields and parties. */
export function usePaperWords(paper: PlacementPaperType) {
  const { words, fields, party } = PAPER_PAGES[paper];
  const { t } = useTranslation([words, fields]);
  return {
    say: (key: string, values?: Record<string, unknown>) => t(`${words}:${key}`, values ?? {}),
    fieldName: (field: string) => t(`${fields}:${field}`),
    partyName: (name: string) => t(`${party}.${name}`),
  };
}
