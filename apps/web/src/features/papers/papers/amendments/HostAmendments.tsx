import type { AgreementForHost, ContractForEmployer } from '@seve/api-client';
import type { ReactNode } from 'react';
import { AmendedFields } from '../../../../ui/amendment/AmendedFields.js';
import { AmendmentList } from '../../../../ui/amendment/AmendmentList.js';
import { type AmendedField, AmendedPaper, type AmendmentFacts } from '../../../../ui/amendment/amended-paper.js';
import { AmendmentFiling } from './AmendmentFiling.js';
import type { HostAmendmentAccess } from './amendment-access.js';
import { HostAmendmentForm } from './HostAmendmentForm.js';
import { PartAmendmentForm } from './PartAmendmentForm.js';

/** Whether an amendment waits for the host; the list then stands first. */
export const isAmendmentWaiting = ({ amended }: HostAmendmentAccess<'agreement'> | HostAmendmentAccess<'contract'>): boolean =>
  amended?.amendments.some(({ isWritable }) => isWritable) === true;

interface AgreementAmendmentsProps {
  agreement: AgreementForHost;
  access: HostAmendmentAccess<'agreement'>;
}

/** Amendments of a signed agreement, which its host asks for and fills. */
export function HostAmendments({ agreement, access }: AgreementAmendmentsProps) {
  const { amended, begin } = access;
  if (amended === undefined) return null;
  const range = { from: agreement.startOn, to: agreement.endOn };
  return (
    <AmendmentList {...amended} begin={{ by: 'host', motives: amended.possibleMotives, range, onBegin: begin }}>
      {(amendment) => (
        <FilledOrRead amendment={amendment} form={<HostAmendmentForm agreement={agreement} amendment={amendment} access={access} />} />
      )}
    </AmendmentList>
  );
}

interface EmployerAmendmentsProps {
  contract: ContractForEmployer;
  access: HostAmendmentAccess<'contract'>;
}

/** Amendments of a signed contract, which its employer begins, fills and sends to the OPCO. */
export function EmployerAmendments({ contract, access }: EmployerAmendmentsProps) {
  const { amended, begin, save, complete, filingOf } = access;
  if (amended === undefined) return null;
  const range = { from: contract.startOn, to: contract.endOn };
  return (
    <AmendedPaper value="contract">
      <AmendmentList {...amended} begin={{ by: 'host', motives: amended.possibleMotives, range, onBegin: begin }}>
        {(amendment) => {
          const { id } = amendment;
          const form = (
            <PartAmendmentForm
              {...{ party: 'employer', of: contract, amendment }}
              save={({ content, days }, version) => save(id, { version, content, ...(days && { days }) })}
              finish={() => complete(id)}
            />
          );
          return (
            <FilledOrRead amendment={amendment} form={form}>
              <AmendmentFiling amendment={amendment} access={filingOf?.(id)} />
            </FilledOrRead>
          );
        }}
      </AmendmentList>
    </AmendedPaper>
  );
}

interface FilledOrReadProps {
  amendment: AmendmentFacts & { isWritable: boolean; fields: readonly AmendedField[] };
  form: ReactNode;
  /** Shown once the part is no longer written. */
  children?: ReactNode;
}

function FilledOrRead({ amendment: { isWritable, state, fields }, form, children }: FilledOrReadProps) {
  if (isWritable) return form;
  return (
    <>
      {state !== 'asked' && <AmendedFields fields={fields} />}
      {children}
    </>
  );
}
