import { Stack } from '@mantine/core';
import type { ContractForEmployer, ContractRemarkInput } from '@seve/api-client';
import { isContractBinding } from '@seve/domain';
import { type ReactNode, useState } from 'react';
import { Columns } from '../../../../../ui/layout/Columns.js';
import type { EmployerAmendmentAccess } from '../../amendments/contract/amendment-access.js';
import { EmployerAmendments } from '../../amendments/contract/EmployerAmendments.js';
import { ContractLaw } from '../../law/ContractLaw.js';
import { PayTable } from '../../law/PayTable.js';
import { PartForm } from '../../parts/contract/PartForm.js';
import { AskChange } from '../acts/AskChange.js';
import { CompanyDays } from '../acts/CompanyDays.js';
import { Filing } from '../acts/Filing.js';
import { OpcoToWarn } from '../acts/OpcoToWarn.js';
import { Rupture } from '../acts/Rupture.js';
import type { ContractAccess } from './access.js';
import { Changes, Remarks } from './Changes.js';
import { ContractPath } from './ContractPath.js';
import { PartFacts } from './PartFacts.js';

interface EmployerContractProps {
  contract: ContractForEmployer;
  access: ContractAccess;
  amendments: EmployerAmendmentAccess;
  /** Its files. */
  children?: ReactNode;
}

/** A contract as its employer reads and fills it, by a link or by an account. */
export function EmployerContract({ contract, access, amendments, children }: EmployerContractProps) {
  const [asked, setAsked] = useState<ContractRemarkInput['party'] | null>(null);
  const { state, acts, employer, changes, remarks, findings, pay } = contract;
  const onAsk = acts.includes('request_changes') ? setAsked : undefined;
  const save = access.saveEmployer;
  const changing = <EmployerAmendments contract={contract} access={amendments} />;
  /** What waits for the employer stands first. */
  const isAmended = amendments.amended?.amendments.some(({ isWritable }) => isWritable) === true;
  return (
    <Stack gap="xl">
      {isAmended && changing}
      <Columns columns="minmax(0, 21rem) minmax(0, 1fr)" from="desktop" gap="column" rowGap="xl" align="start">
        <Stack gap="xl">
          <ContractPath contract={contract} />
          <Remarks remarks={remarks} />
          <Rupture contract={contract} access={access} />
        </Stack>
        <Stack gap="xl">
          {!employer.isWritable && <Changes changes={changes} onRead={access.look} />}
          <OpcoToWarn contract={contract} />
          {isContractBinding(state) && <Filing contract={contract} access={access} />}
          {!isAmended && changing}
          {employer.isWritable && save && <PartForm contract={contract} party="employer" save={save} complete={access.complete} />}
          <div>
            {!employer.isWritable && <PartFacts contract={contract} party="employer" onAsk={onAsk} />}
            <PayTable pay={pay} />
            <PartFacts contract={contract} party="apprentice" />
            <PartFacts contract={contract} party="cfa" onAsk={onAsk} />
            <CompanyDays contract={contract} access={access} />
            <ContractLaw findings={findings} />
            {children}
          </div>
        </Stack>
        <AskChange party={asked} onSend={access.requestChanges} onClose={() => setAsked(null)} />
      </Columns>
    </Stack>
  );
}
