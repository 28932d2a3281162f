import type { ContractForEmployer } from '@seve/api-client';
import { AmendedFields } from '../../../../../ui/amendment/AmendedFields.js';
import { AmendmentList } from '../../../../../ui/amendment/AmendmentList.js';
import { AmendedPaper } from '../../../../../ui/amendment/amended-paper.js';
import { AmendmentFiling } from './AmendmentFiling.js';
import { AmendmentPartForm } from './AmendmentPartForm.js';
import type { EmployerAmendmentAccess } from './amendment-access.js';

interface EmployerAmendmentsProps {
  contract: ContractForEmployer;
  access: EmployerAmendmentAccess;
}

/** Amendments of a signed contract for its employer: begun, filled and sent to the OPCO here. */
export function EmployerAmendments({ contract, access }: EmployerAmendmentsProps) {
  const { amended, begin, save, complete, filingOf } = access;
  if (amended === undefined) return null;
  const { amendments, consolidated, possibleMotives } = amended;
  const { startOn, endOn } = contract;
  return (
    <AmendedPaper value="contract">
      <AmendmentList
        amendments={amendments}
        consolidated={consolidated}
        begin={{ by: 'host', motives: possibleMotives, range: { from: startOn, to: endOn }, onBegin: begin }}
      >
        {(amendment) =>
          amendment.isWritable ? (
            <AmendmentPartForm
              contract={contract}
              amendment={amendment}
              party="employer"
              save={({ content, days }, version) => save(amendment.id, { version, content, ...(days && { days }) })}
              complete={() => complete(amendment.id)}
            />
          ) : (
            <>
              <AmendedFields fields={amendment.fields} />
              <AmendmentFiling amendment={amendment} access={filingOf(amendment.id)} />
            </>
          )
        }
      </AmendmentList>
    </AmendedPaper>
  );
}
