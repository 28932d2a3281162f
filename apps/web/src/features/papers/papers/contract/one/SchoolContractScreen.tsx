import * as api from '@seve/api-client';
import { isContractBinding, isOutForSignature, isSchoolOfficeRole } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../../session.js';
import { Page } from '../../../../../shell/page/Page.js';
import { PageHead } from '../../../../../shell/page/PageHead.js';
import { ContractChip } from '../../../../../ui/contract/ContractChip.js';
import { useContractSteps } from '../../../../../ui/contract/use-contract-steps.js';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { LiveLinks } from '../../../../../ui/signing/LiveLinks.js';
import { Signatories } from '../../../../../ui/signing/Signatories.js';
import { Versions } from '../../../../../ui/signing/Versions.js';
import { WithdrawVersion } from '../../../../../ui/signing/WithdrawVersion.js';
import { useOfficeSigning } from '../../access/use-office-signing.js';
import { SchoolAmendments } from '../../amendments/SchoolAmendments.js';
import { PaperLaw } from '../../law/PaperLaw.js';
import { PayTable } from '../../law/PayTable.js';
import { AskChange, type AskedParties } from '../../one/AskChange.js';
import { Changes } from '../../one/Changes.js';
import { PaperBody } from '../../one/PaperBody.js';
import { PaperContext } from '../../one/PaperContext.js';
import { PaperHistory } from '../../one/PaperHistory.js';
import { AskAgain, PaperSteps } from '../../one/PaperSteps.js';
import { Remarks } from '../../one/Remarks.js';
import { PartFacts } from '../../parts/PartFacts.js';
import { CompanyDaysFold } from '../acts/CompanyDaysFold.js';
import { Filing } from '../acts/Filing.js';
import { OfficialForm } from '../acts/OfficialForm.js';
import { OpcoToWarn } from '../acts/OpcoToWarn.js';
import { OpenContractSignatures } from '../acts/OpenContractSignatures.js';
import { RuptureSection } from '../acts/RuptureSection.js';
import { Sheet } from '../acts/Sheet.js';
import { ContractPartForm } from './ContractPartForm.js';
import { useContractOfSchool } from './contract-access.js';

/** One contract for its training centre: what the reader can do now, what each side wrote, what the law says, where the OPCO stands. */
export function SchoolContractScreen() {
  const { t } = useTranslation('contracts');
  const { contractId } = useParams({ from: '/etablissement/contrats/$contractId' });
  const path = { path: { id: contractId } };
  const contract = useSuspenseQuery(api.schoolContractsReadOptions(path)).data;
  const versions = useSuspenseQuery(api.schoolContractSigningVersionsOptions(path)).data;
  const access = useContractOfSchool(contractId);
  const signing = useOfficeSigning('contract', contractId);
  const isOffice = isSchoolOfficeRole(useAccount().role);
  const [asked, setAsked] = useState<AskedParties['contract'] | null>(null);
  const { state, acts, turn, cfa, apprentice, findings, remarks } = contract;
  const steps = useContractSteps(contract);
  const onAsk = (party: AskedParties['contract']) => (acts.includes('request_changes') ? () => setAsked(party) : undefined);
  const out = versions.find(({ voidedAt }) => voidedAt === null);
  return (
    <Page width="work">
      <PageHead
        place={<Link to="/etablissement/contrats">{t('all')}</Link>}
        title={t('one', { name: contract.studentName, host: contract.hostName })}
        context={<PaperContext chip={<ContractChip state={state} />} of={contract} />}
      />
      <PaperBody
        side={
          <>
            <PaperSteps title={t('contract:path.title-of')} steps={steps} over={t(`contract:over.${state}`)}>
              {turn === 'employer' && (state === 'preparing' || state === 'changes_requested') && (
                <AskAgain paper="contract" address={contract.hostAddress} ask={() => api.schoolContractsAsk(path)} />
              )}
            </PaperSteps>
            <Remarks paper="contract" remarks={contract.remarks} />
            <RuptureSection contract={contract} access={access} />
          </>
        }
      >
        <Changes
          paper="contract"
          changes={contract.changes.filter(({ party }) => party === 'employer')}
          onRead={access.look}
          onDone={focusHeading}
        />
        {out && (
          <Signatories access={signing} version={out} isManaged={isOffice && isOutForSignature(state)}>
            <WithdrawVersion access={signing} />
          </Signatories>
        )}
        {acts.includes('open_signatures') && (
          <OpenContractSignatures id={contractId} refused={findings.filter(({ level }) => level === 'refused').length} />
        )}
        <OpcoToWarn contract={contract} />
        {isContractBinding(state) && <Filing contract={contract} access={access} />}
        <SchoolAmendments paper="contract" of={contract} />
        <ContractPartForm contract={contract} party="cfa" access={access} mayComplete={acts.includes('fill_cfa_part') && turn === 'cfa'} />
        <ContractPartForm contract={contract} party="apprentice" access={access} />
        <div>
          <PartFacts paper="contract" party="employer" part={contract.employer} remarks={remarks} onAsk={onAsk('employer')} />
          <PayTable pay={contract.pay} />
          {!apprentice.isWritable && <PartFacts paper="contract" party="apprentice" part={apprentice} remarks={remarks} />}
          {!cfa.isWritable && <PartFacts paper="contract" party="cfa" part={cfa} remarks={remarks} onAsk={onAsk('cfa')} />}
          <CompanyDaysFold contract={contract} access={isOffice ? access : { ...access, planCompanyDays: undefined }} />
          <PaperLaw paper="contract" findings={findings} />
          <Sheet id={contractId} reader="school" />
          <OfficialForm id={contractId} reader="school" />
        </div>
        {versions.length > 0 && <Versions access={signing} versions={versions} />}
        <LiveLinks placementId={contract.placementId} />
        <PaperHistory paper="contract" of={contract} />
      </PaperBody>
      <AskChange paper="contract" party={asked} onSend={access.requestChanges} onClose={() => setAsked(null)} />
    </Page>
  );
}
