import type { AgreementForHost, AgreementRemarkView } from '@seve/api-client';
import { missingFields } from '@seve/domain';
import { createContext, use } from 'react';
import type { HostField } from '../values/host-values.js';
import type { HostFormApi } from './use-host-form.js';

interface HostFormShared {
  form: HostFormApi;
  agreement: Pick<AgreementForHost, 'kind' | 'startOn' | 'endOn' | 'isMinor'> & Partial<Pick<AgreementForHost, 'asked' | 'headcountOn'>>;
  /** The saved part, whose finished sections fold; absent in an amendment. */
  part?: Pick<AgreementForHost['host'], 'content' | 'missing'>;
  /** Changes that the school asks for, shown beside their fields. */
  remarks: readonly AgreementRemarkView[];
}

export const HostFormContext = createContext<HostFormShared | null>(null);

/** Form and agreement for the fields of a host's part. */
export function useHostFields() {
  const shared = use(HostFormContext);
  if (!shared) throw new Error('This field needs the form of a host around it.');
  const needed = missingFields('host', {}, shared.agreement.kind, false);
  return {
    ...shared,
    remarksOn: (field: HostField) => shared.remarks.filter((remark) => remark.field === field),
    isNeeded: (field: HostField) => needed.includes(field),
  };
}
