import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { type AmendedField, AmendedPaper } from './amended-paper.js';

const FIELDS = { agreement: 'agreement-fields', contract: 'contract-fields' } as const;
const PARTIES = ['host', 'school', 'employer', 'cfa', 'apprentice'];

/** Returns a function that names an amended field, of a part of the paper or of the place itself. */
export function useFieldName(): (of: Pick<AmendedField, 'party' | 'field'>) => string {
  const { t } = useTranslation(['amendment', 'agreement-fields', 'contract-fields']);
  const paper = useContext(AmendedPaper);
  return ({ party, field }) => (PARTIES.includes(party) ? t(`${FIELDS[paper]}:${field}`) : t(`amendment:field.${field}`));
}
