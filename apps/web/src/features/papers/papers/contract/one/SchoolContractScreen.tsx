import { Stack } from '@mantine/core';
import {
  type ContractForSchool,
  type ContractRemarkInput,
  type HistoryStep,
  schoolContractAmendmentsListOptions,
  schoolContractSigningVersionsOptions,
  schoolContractsAskMutation,
  schoolContractsReadOptions,
} from '@seve/api-client';
import { isContractBinding, isContractOutForSignature, isSchoolOfficeRole } from '@seve/domain';
import { IconSend } from '@tabler/icons-react';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../../session.js';
import { Page } from '../../../../../shell/page/Page.js';
import { PageHead } from '../../../../../shell/page/PageHead.js';
import { IconButton } from '../../../../../ui/actions/IconButton.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../../ui/feedback/use-show-problem.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import { Fold } from '../../../../../ui/layout/Fold.js';
import { History } from '../../../../../ui/lists/History.js';
import { LiveLinks } from '../../../../../ui/signing/LiveLinks.js';
import { Signatories } from '../../../../../ui/signing/Signatories.js';
import { Versions } from '../../../../../ui/signing/Versions.js';
import { WithdrawVersion } from '../../../../../ui/signing/WithdrawVersion.js';
import { SchoolAmendments } from '../../amendments/contract/SchoolAmendments.js';
import { ContractLaw } from '../../law/ContractLaw.js';
import { PayTable } from '../../law/PayTable.js';
import { PartForm } from '../../parts/contract/PartForm.js';
import { AskChange } from '../acts/AskChange.js';
import { CompanyDays } from '../acts/CompanyDays.js';
import { Filing } from '../acts/Filing.js';
import { OfficialForm } from '../acts/OfficialForm.js';
import { OpcoToWarn } from '../acts/OpcoToWarn.js';
import { OpenSignatures } from '../acts/OpenSignatures.js';
import { Rupture } from '../acts/Rupture.js';
import { Sheet } from '../acts/Sheet.js';
import { useContractSigning } from '../acts/use-contract-signing.js';
import { useSchoolAccess } from './access.js';
import { Changes, Remarks } from './Changes.js';
import { ContractContext } from './ContractContext.js';
import { ContractPath } from './ContractPath.js';
import { PartFacts } from './PartFacts.js';

/** One contract for its training centre: what the reader can do now, what each side wrote, what the law says, where the OPCO stands. */
export function SchoolContractScreen() {
  const { t } = useTranslation('contracts');
  const { contractId } = useParams({ from: '/etablissement/contrats/$contractId' });
  const path = { path: { id: contractId } };
  const contract = useSuspenseQuery(schoolContractsReadOptions(path)).data;
  const versions = useSuspenseQuery(schoolContractSigningVersionsOptions(path)).data;
  const access = useSchoolAccess(contractId);
  const signing = useContractSigning(contractId);
  const isOffice = isSchoolOfficeRole(useAccount().role);
  const [asked, setAsked] = useState<ContractRemarkInput['party'] | null>(null);
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
          {turn === 'employer' && (state === 'preparing' || state === 'changes_requested') && <AskEmployerAgain contract={contract} />}
          <Remarks remarks={contract.remarks} />
          <Rupture contract={contract} access={access} />
        </Stack>
        <Stack gap="xl">
          <Changes changes={contract.changes.filter(({ party }) => party === 'employer')} onRead={access.look} />
          {out && (
            <Signatories access={signing} version={out} isManaged={isOffice && isContractOutForSignature(state)}>
              <WithdrawVersion access={signing} />
            </Signatories>
          )}
          {acts.includes('open_signatures') && (
            <OpenSignatures id={contractId} refused={findings.filter(({ level }) => level === 'refused').length} />
          )}
          <OpcoToWarn contract={contract} />
          {isContractBinding(state) && <Filing contract={contract} access={access} />}
          <SchoolAmendments contract={contract} />
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
            <PartFacts contract={contract} party="employer" onAsk={onAsk} />
            <PayTable pay={contract.pay} />
            {!apprentice.isWritable && <PartFacts contract={contract} party="apprentice" />}
            {!cfa.isWritable && <PartFacts contract={contract} party="cfa" onAsk={onAsk} />}
            <CompanyDays contract={contract} access={isOffice ? access : { ...access, planCompanyDays: undefined }} />
            <ContractLaw findings={findings} />
            <Sheet id={contractId} reader="school" />
            <OfficialForm id={contractId} reader="school" />
            <LiveLinks placementId={contract.placementId} />
            <ContractHistory {...contract} />
          </div>
          {versions.length > 0 && <Versions access={signing} versions={versions} />}
        </Stack>
      </Columns>
      <AskChange party={asked} onSend={access.requestChanges} onClose={() => setAsked(null)} />
    </Page>
  );
}

/** Another link to its part, while the employer is waited for. */
function AskEmployerAgain({ contract: { id, hostAddress } }: { contract: ContractForSchool }) {
  const { t } = useTranslation('contracts');
  const asking = useMutation({
    ...schoolContractsAskMutation(),
    onError: useShowProblem(),
    onSuccess: () => showToast(t('again.done')),
  });
  if (hostAddress === null) return <p className="small">{t('again.no-address')}</p>;
  return (
    <Stack gap="xs">
      <p className="small dimmed anywhere">{t('again.what', { address: hostAddress })}</p>
      <div>
        <IconButton variant="default" size="sm" loading={asking.isPending} icon={IconSend} onClick={() => asking.mutate({ path: { id } })}>
          {t('again.act')}
        </IconButton>
      </div>
    </Stack>
  );
}

function ContractHistory({ id, history }: ContractForSchool) {
  const { t } = useTranslation(['contracts', 'contract', 'amendment']);
  const { amendments } = useSuspenseQuery(schoolContractAmendmentsListOptions({ path: { id } })).data;
  const isOwn = ({ entityType, to }: HistoryStep) => entityType === 'contract' || (entityType === 'contract_amendment' && to !== null);
  const titleOf = ({ entityId, to }: HistoryStep): string => {
    const amendment = amendments.find((one) => one.id === entityId);
    if (amendment === undefined) return t(`contract:state.${to ?? 'preparing'}`);
    const state = t(`amendment:state.${to ?? 'draft'}`, { context: 'contract' });
    return t('amendment:moved', { amendment: t('amendment:title', { number: amendment.number }), state });
  };
  return (
    <Fold title={t('contracts:history')}>
      <History steps={history.filter(isOwn)} titleOf={titleOf} />
    </Fold>
  );
}
