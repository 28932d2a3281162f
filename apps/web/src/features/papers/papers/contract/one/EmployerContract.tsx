import { Stack } from '@mantine/core';
import type { ContractForEmployer } from '@seve/api-client';
import { isContractBinding } from '@seve/domain';
import { type ReactNode, useState } from 'react';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import type { HostAmendmentAccess } from '../../amendments/amendment-access.js';
import { EmployerAmendments, isAmendmentWaiting } from '../../amendments/HostAmendments.js';
import { PaperLaw } from '../../law/PaperLaw.js';
import { PayTable } from '../../law/PayTable.js';
import { AskChange, type AskedParties } from '../../one/AskChange.js';
import { Changes } from '../../one/Changes.js';
import { Remarks } from '../../one/Remarks.js';
import { PartForm } from '../../parts/contract/PartForm.js';
import { CompanyDaysFold } from '../acts/CompanyDaysFold.js';
import { Filing } from '../acts/Filing.js';
import { OpcoToWarn } from '../acts/OpcoToWarn.js';
import { RuptureSection } from '../acts/RuptureSection.js';
import { ContractPath } from './ContractHead.js';
import { ContractPartFacts } from './ContractPartFacts.js';
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
  const [asked, setAsked] = useState<AskedParties['contract'] | null>(null);
  const { state, acts, employer, changes, remarks, findings, pay } = contract;
  const onAsk = acts.includes('request_changes') ? setAsked : undefined;
  const save = access.saveEmployer;
  const changing = <EmployerAmendments contract={contract} access={amendments} />;
  const isAmended = isAmendmentWaiting(amendments);
  return (
    <Stack gap="xl">
      {isAmended && changing}
      <Columns columns="minmax(0, 21rem) minmax(0, 1fr)" from="desktop" gap="column" rowGap="xl" align="start">
        <Stack gap="xl">
          <ContractPath contract={contract} />
          <Remarks paper="contract" remarks={remarks} />
          <RuptureSection contract={contract} access={access} />
        </Stack>
        <Stack gap="xl">
          {!employer.isWritable && <Changes paper="contract" changes={changes} onRead={access.look} onDone={focusHeading} />}
          <OpcoToWarn contract={contract} />
          {isContractBinding(state) && <Filing contract={contract} access={access} />}
          {!isAmended && changing}
          {employer.isWritable && save && <PartForm contract={contract} party="employer" save={save} complete={access.complete} />}
          <div>
            {!employer.isWritable && <ContractPartFacts contract={contract} party="employer" onAsk={onAsk} />}
            <PayTable pay={pay} />
            <ContractPartFacts contract={contract} party="apprentice" />
            <ContractPartFacts contract={contract} party="cfa" onAsk={onAsk} />
            <CompanyDaysFold contract={contract} access={access} />
            <PaperLaw paper="contract" findings={findings} />
            {children}
          </div>
        </Stack>
        <AskChange paper="contract" party={asked} onSend={access.requestChanges} onClose={() => setAsked(null)} />
      </Columns>
    </Stack>
  );
}
