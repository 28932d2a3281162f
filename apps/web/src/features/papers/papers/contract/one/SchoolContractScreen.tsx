import { Stack } from '@mantine/core';
import * as api from '@seve/api-client';
import { isContractBinding, isOutForSignature, isSchoolOfficeRole } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../../session.js';
import { Page } from '../../../../../shell/page/Page.js';
import { PageHead } from '../../../../../shell/page/PageHead.js';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import { Fold } from '../../../../../ui/layout/Fold.js';
import { History } from '../../../../../ui/lists/History.js';
import { LiveLinks } from '../../../../../ui/signing/LiveLinks.js';
import { Signatories } from '../../../../../ui/signing/Signatories.js';
import { Versions } from '../../../../../ui/signing/Versions.js';
import { WithdrawVersion } from '../../../../../ui/signing/WithdrawVersion.js';
import { useOfficeSigning } from '../../access/use-office-signing.js';
import { ContractAmendments } from '../../amendments/SchoolAmendments.js';
import { PaperLaw } from '../../law/PaperLaw.js';
import { PayTable } from '../../law/PayTable.js';
import { AskChange, type AskedParties } from '../../one/AskChange.js';
import { Changes } from '../../one/Changes.js';
import { AskAgain, useAmendmentMoves } from '../../one/PaperSteps.js';
import { Remarks } from '../../one/Remarks.js';
import { PartForm } from '../../parts/contract/PartForm.js';
import { CompanyDaysFold } from '../acts/CompanyDaysFold.js';
import { Filing } from '../acts/Filing.js';
import { OfficialForm } from '../acts/OfficialForm.js';
import { OpcoToWarn } from '../acts/OpcoToWarn.js';
import { OpenContractSignatures } from '../acts/OpenContractSignatures.js';
import { RuptureSection } from '../acts/RuptureSection.js';
import { Sheet } from '../acts/Sheet.js';
import { ContractContext, ContractPath } from './ContractHead.js';
import { ContractPartFacts } from './ContractPartFacts.js';
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
  const { state, acts, turn, cfa, apprentice, findings } = contract;
  const onAsk = acts.includes('request_changes') ? setAsked : undefined;
  const out = versions.find(({ voidedAt }) => voidedAt === null);
  const mayComplete = acts.includes('fill_cfa_part') && turn === 'cfa';
  return (
    <Page width="work">
      <PageHead
        place={<Link to="/etablissement/contrats">{t('all')}</Link>}
        title={t('one', { name: contract.studentName, host: contract.hostName })}
        context={<ContractContext contract={contract} />}
      />
      <Columns columns="minmax(0, 21rem) minmax(0, 1fr)" from="desktop" gap="column" rowGap="xl" align="start">
        <Stack gap="xl">
          <ContractPath contract={contract} />
          {turn === 'employer' && (state === 'preparing' || state === 'changes_requested') && (
            <Stack gap="xs" align="flex-start">
              <AskAgain paper="contract" address={contract.hostAddress} ask={() => api.schoolContractsAsk(path)} />
            </Stack>
          )}
          <Remarks paper="contract" remarks={contract.remarks} />
          <RuptureSection contract={contract} access={access} />
        </Stack>
        <Stack gap="xl">
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
          <ContractAmendments contract={contract} />
          {cfa.isWritable && access.saveCfa && (
            <PartForm
              key={contractId}
              contract={contract}
              party="cfa"
              save={access.saveCfa}
              complete={mayComplete ? access.complete : null}
            />
          )}
          {apprentice.isWritable && access.saveApprentice && (
            <PartForm key={`of ${contractId}`} contract={contract} party="apprentice" save={access.saveApprentice} complete={null} />
          )}
          <div>
            <ContractPartFacts contract={contract} party="employer" onAsk={onAsk} />
            <PayTable pay={contract.pay} />
            {!apprentice.isWritable && <ContractPartFacts contract={contract} party="apprentice" />}
            {!cfa.isWritable && <ContractPartFacts contract={contract} party="cfa" onAsk={onAsk} />}
            <CompanyDaysFold contract={contract} access={isOffice ? access : { ...access, planCompanyDays: undefined }} />
            <PaperLaw paper="contract" findings={findings} />
            <Sheet id={contractId} reader="school" />
            <OfficialForm id={contractId} reader="school" />
            <LiveLinks placementId={contract.placementId} />
            <ContractHistory {...contract} />
          </div>
          {versions.length > 0 && <Versions access={signing} versions={versions} />}
        </Stack>
      </Columns>
      <AskChange paper="contract" party={asked} onSend={access.requestChanges} onClose={() => setAsked(null)} />
    </Page>
  );
}

function ContractHistory({ id, history }: api.ContractForSchool) {
  const { t } = useTranslation('contracts');
  const moveOf = useAmendmentMoves('contract', useSuspenseQuery(api.schoolContractAmendmentsListOptions({ path: { id } })).data.amendments);
  const isOwn = ({ entityType, to }: api.HistoryStep) => entityType === 'contract' || (entityType === 'contract_amendment' && to !== null);
  return (
    <Fold title={t('history')}>
      <History steps={history.filter(isOwn)} titleOf={(step) => moveOf(step) ?? t(`contract:state.${step.to ?? 'preparing'}`)} />
    </Fold>
  );
}
