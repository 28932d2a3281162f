import * as api from '@seve/api-client';
import { isContractBinding, isSchoolOfficeRole } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../../session.js';
import { ContractChip } from '../../../../../ui/contract/ContractChip.js';
import { useContractSteps } from '../../../../../ui/contract/use-contract-steps.js';
import { SchoolAmendments } from '../../amendments/SchoolAmendments.js';
import { PaperLaw } from '../../law/PaperLaw.js';
import { PayTable } from '../../law/PayTable.js';
import { SchoolPaper } from '../../one/SchoolPaper.js';
import { PartFacts } from '../../parts/PartFacts.js';
import { CompanyDaysFold } from '../acts/CompanyDaysFold.js';
import { ContractFiles } from '../acts/ContractFiles.js';
import { Filing } from '../acts/Filing.js';
import { OfficialForm } from '../acts/OfficialForm.js';
import { OpcoToWarn } from '../acts/OpcoToWarn.js';
import { OpenContractSignatures } from '../acts/OpenContractSignatures.js';
import { RuptureSection } from '../acts/RuptureSection.js';
import { ContractPartForm } from './ContractPartForm.js';
import { useContractOfSchool } from './contract-access.js';

/** One contract for its training centre. */
export function SchoolContractScreen() {
  const { t } = useTranslation('contract');
  const { contractId } = useParams({ from: '/etablissement/contrats/$contractId' });
  const path = { path: { id: contractId } };
  const contract = useSuspenseQuery(api.schoolContractsReadOptions(path)).data;
  const access = useContractOfSchool(contractId);
  const isOffice = isSchoolOfficeRole(useAccount().role);
  const steps = useContractSteps(contract);
  const { state, acts, turn, employer, cfa, apprentice, pay, findings, remarks } = contract;
  const mayAsk = acts.includes('request_changes');
  const isEmployerWaited = turn === 'employer' && (state === 'preparing' || state === 'changes_requested');
  return (
    <SchoolPaper
      {...{ paper: 'contract', of: contract, chip: <ContractChip state={state} /> }}
      steps={{ title: t('path.title-of'), steps, over: t(`over.${state}`) }}
      askAgain={isEmployerWaited ? () => api.schoolContractsAsk(path) : undefined}
      changes={contract.changes.filter(({ party }) => party === 'employer')}
      look={access.look}
      requestChanges={access.requestChanges}
      side={<RuptureSection contract={contract} access={access} />}
    >
      {(ask, signatories) => (
        <>
          {signatories}
          {acts.includes('open_signatures') && (
            <OpenContractSignatures id={contractId} refused={findings.filter(({ level }) => level === 'refused').length} />
          )}
          <OpcoToWarn contract={contract} />
          <OfficialForm contract={contract} access={access} />
          {isContractBinding(state) && <Filing contract={contract} access={access} />}
          <SchoolAmendments paper="contract" of={contract} />
          <ContractPartForm {...{ contract, access, party: 'cfa' }} mayComplete={acts.includes('fill_cfa_part') && turn === 'cfa'} />
          <ContractPartForm {...{ contract, access, party: 'apprentice' }} />
          <div>
            <PartFacts paper="contract" party="employer" part={employer} remarks={remarks} onAsk={mayAsk ? ask : undefined} />
            <PayTable pay={pay} />
            {!apprentice.isWritable && <PartFacts paper="contract" party="apprentice" part={apprentice} remarks={remarks} />}
            {!cfa.isWritable && <PartFacts paper="contract" party="cfa" part={cfa} remarks={remarks} onAsk={mayAsk ? ask : undefined} />}
            <CompanyDaysFold contract={contract} access={isOffice ? access : { ...access, planCompanyDays: undefined }} />
            <PaperLaw paper="contract" findings={findings} />
            <ContractFiles id={contractId} reader="school" />
          </div>
        </>
      )}
    </SchoolPaper>
  );
}
