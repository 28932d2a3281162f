import type { AgreementForHost } from '@seve/api-client';
import { AmendedFields } from '../../../../../ui/amendment/AmendedFields.js';
import { AmendmentList } from '../../../../../ui/amendment/AmendmentList.js';
import type { AmendmentAccess } from './amendment-access.js';
import { HostAmendmentForm } from './HostAmendmentForm.js';

interface HostAmendmentsProps {
  agreement: AgreementForHost;
  access: AmendmentAccess;
}

/** Amendments of a signed agreement: asked for and filled by the host. */
export function HostAmendments({ agreement, access }: HostAmendmentsProps) {
  const { amended } = access;
  if (amended === undefined) return null;
  const { amendments, consolidated, possibleMotives } = amended;
  const { startOn, endOn } = agreement;
  return (
    <AmendmentList
      amendments={amendments}
      consolidated={consolidated}
      begin={{ by: 'host', motives: possibleMotives, range: { from: startOn, to: endOn }, onBegin: access.ask }}
    >
      {(amendment) =>
        amendment.isWritable ? (
          <HostAmendmentForm agreement={agreement} amendment={amendment} access={access} />
        ) : (
          amendment.state !== 'asked' && <AmendedFields fields={amendment.fields} />
        )
      }
    </AmendmentList>
  );
}
