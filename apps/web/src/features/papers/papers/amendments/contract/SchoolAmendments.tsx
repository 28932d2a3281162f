import { type ContractForSchool, schoolContractAmendmentsBegin, schoolContractAmendmentsListOptions } from '@seve/api-client';
import { isSchoolOfficeRole } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { useAccount } from '../../../../../session.js';
import { AmendmentList } from '../../../../../ui/amendment/AmendmentList.js';
import { AmendedPaper } from '../../../../../ui/amendment/amended-paper.js';
import { SchoolAmendment } from './SchoolAmendment.js';

/** Amendments of a signed contract for its training centre: begun, filled, signed and sent to the OPCO here. */
export function SchoolAmendments({ contract }: { contract: ContractForSchool }) {
  const invalidate = useInvalidate();
  const isOffice = isSchoolOfficeRole(useAccount().role);
  const { id, startOn, endOn } = contract;
  const { amendments, consolidated, possibleMotives } = useSuspenseQuery(schoolContractAmendmentsListOptions({ path: { id } })).data;
  const begin = {
    by: 'school' as const,
    motives: possibleMotives,
    range: { from: startOn, to: endOn },
    onBegin: async (body: Parameters<typeof schoolContractAmendmentsBegin>[0]['body']) => {
      await schoolContractAmendmentsBegin({ path: { id }, body });
      await invalidate('contract');
    },
  };
  return (
    <AmendedPaper value="contract">
      <AmendmentList amendments={amendments} consolidated={consolidated} begin={isOffice ? begin : undefined}>
        {(amendment) => <SchoolAmendment contract={contract} amendment={amendment} />}
      </AmendmentList>
    </AmendedPaper>
  );
}
