import type { ContractList } from '@seve/domain';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PAPER_LISTS } from '../paper-paths.js';
import { contractsOf } from '../papers.queries.js';
import { CONTRACT_OWN_STEP, nextContractStep } from './list-search.js';
import { PaperList } from './PaperList.js';
import { ContractRow } from './PlacePaperRow.js';

export const SchoolContractsScreen = () => <Contracts side="school" etape={useSearch({ from: '/etablissement/contrats' }).etape} />;
export const CompanyContractsScreen = () => <Contracts side="company" etape={useSearch({ from: '/entreprise/contrats' }).etape} />;

/** Contracts of one side; the next to begin first, so that what is late stands on top. */
function Contracts({ side, etape }: { side: 'school' | 'company'; etape: ContractList | undefined }) {
  const { t } = useTranslation('contracts');
  const step = etape ?? CONTRACT_OWN_STEP[side];
  return (
    <PaperList
      {...{ words: 'contracts', side, to: PAPER_LISTS.contract[side], step }}
      options={contractsOf[side](step)}
      context={t(`what.${side}`)}
      isOffered={(one) => one === CONTRACT_OWN_STEP[side]}
      next={nextContractStep}
      none={{ title: t('none.title'), why: t('none.why') }}
      row={(line) => <ContractRow line={line} side={side} />}
    />
  );
}
