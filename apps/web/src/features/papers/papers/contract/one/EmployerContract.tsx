import { Stack } from '@mantine/core';
import type { ContractForEmployer } from '@seve/api-client';
import { isContractBinding } from '@seve/domain';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useContractSteps } from '../../../../../ui/contract/use-contract-steps.js';
import { RefusalTold } from '../../../../../ui/signing/RefusalTold.js';
import type { HostAmendmentAccess } from '../../amendments/amendment-access.js';
import { EmployerAmendments, isAmendmentWaiting } from '../../amendments/HostAmendments.js';
import { PaperLaw } from '../../law/PaperLaw.js';
import { PayTable } from '../../law/PayTable.js';
import { AskChange, type AskedParties } from '../../one/AskChange.js';
import { Changes } from '../../one/Changes.js';
import { PaperBody } from '../../one/PaperBody.js';
import { PaperSteps } from '../../one/PaperSteps.js';
import { Remarks } from '../../one/Remarks.js';
import { PartFacts } from '../../parts/PartFacts.js';
import { CompanyDaysFold } from '../acts/CompanyDaysFold.js';
import { Filing } from '../acts/Filing.js';
import { OfficialForm } from '../acts/OfficialForm.js';
import { OpcoToWarn } from '../acts/OpcoToWarn.js';
import { RuptureSection } from '../acts/RuptureSection.js';
import { ContractPartForm } from './ContractPartForm.js';
import type { ContractAccess } from './contract-access.js';

interface EmployerContractProps {
  contract: ContractForEmployer;
  access: ContractAccess;
  amendments: HostAmendmentAccess<'contract'>;
  /** Its files. */
  children?: ReactNode;
}

/** A contract as its employer reads and fills it, by a link or by an account. */
export function EmployerContract({ contract, access, amendments, children }: EmployerContractProps) {
  const { t } = useTranslation('contract');
  const [asked, setAsked] = useState<AskedParties['contract'] | null>(null);
  const { state, acts, employer, apprentice, cfa, changes, remarks, findings, pay } = contract;
  const onAsk = acts.includes('request_changes') ? setAsked : undefined;
  const changing = <EmployerAmendments contract={contract} access={amendments} />;
  const isAmended = isAmendmentWaiting(amendments);
  return (
    <Stack gap="xl">
      <RefusalTold paper="contract" refusal={contract.refusal} then={contract.employer.isWritable ? 'correct' : 'host'} />
      {isAmended && changing}
      <PaperBody
        side={
          <>
            <PaperSteps title={t('path.title-of')} steps={useContractSteps(contract)} over={t(`over.${state}`)} />
            <Remarks paper="contract" remarks={remarks} />
            <RuptureSection contract={contract} access={access} />
          </>
        }
      >
        {!employer.isWritable && <Changes paper="contract" changes={changes} onRead={access.look} />}
        <OpcoToWarn contract={contract} />
        <OfficialForm contract={contract} access={access} />
        {isContractBinding(state) && <Filing contract={contract} access={access} />}
        {!isAmended && changing}
        <ContractPartForm contract={contract} party="employer" access={access} mayComplete />
        <div>
          {!employer.isWritable && <PartFacts paper="contract" party="employer" part={employer} remarks={remarks} onAsk={onAsk} />}
          <PayTable pay={pay} />
          <PartFacts paper="contract" party="apprentice" part={apprentice} remarks={remarks} />
          <PartFacts paper="contract" party="cfa" part={cfa} remarks={remarks} onAsk={onAsk} />
          <CompanyDaysFold contract={contract} access={access} />
          <PaperLaw paper="contract" findings={findings} />
          {children}
        </div>
      </PaperBody>
      <AskChange paper="contract" party={asked} onSend={access.requestChanges} onClose={() => setAsked(null)} />
    </Stack>
  );
}
