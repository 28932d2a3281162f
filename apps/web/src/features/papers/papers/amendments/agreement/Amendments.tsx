import { type AgreementForSchool, schoolAmendmentsBegin, schoolAmendmentsListOptions } from '@seve/api-client';
import { isSchoolOfficeRole } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { useAccount } from '../../../../../session.js';
import { AmendmentList } from '../../../../../ui/amendment/AmendmentList.js';
import { AmendmentSheet } from './AmendmentSheet.js';

/** Amendments of a signed agreement: begun, filled, signed here; and each value that comes from one. */
export function Amendments({ agreement }: { agreement: AgreementForSchool }) {
  const invalidate = useInvalidate();
  const { role } = useAccount();
  const { id, startOn, endOn } = agreement;
  const { amendments, consolidated, possibleMotives } = useSuspenseQuery(schoolAmendmentsListOptions({ path: { id } })).data;
  const begin = {
    by: 'school' as const,
    motives: possibleMotives,
    range: { from: startOn, to: endOn },
    onBegin: async (body: Parameters<typeof schoolAmendmentsBegin>[0]['body']) => {
      await schoolAmendmentsBegin({ path: { id }, body });
      await invalidate('schoolAgreement');
    },
  };
  return (
    <AmendmentList amendments={amendments} consolidated={consolidated} begin={isSchoolOfficeRole(role) ? begin : undefined}>
      {(amendment) => <AmendmentSheet agreement={agreement} amendment={amendment} />}
    </AmendmentList>
  );
}
