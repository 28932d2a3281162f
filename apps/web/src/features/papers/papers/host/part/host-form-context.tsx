import type { AgreementKind, AgreementRemarkView } from '@seve/api-client';
import { missingFields } from '@seve/domain';
import { createContext, use } from 'react';
import type { HostField } from '../values/host-values.js';
import type { HostFormApi } from './use-host-form.js';

interface HostFormShared {
  form: HostFormApi;
  kind: AgreementKind;
  /** What the school asks to change. */
  remarks: readonly AgreementRemarkView[];
}

export const HostFormContext = createContext<HostFormShared | null>(null);

/** For fields within the form of a host's part. */
export function useHostFields() {
  const shared = use(HostFormContext);
  if (!shared) throw new Error('This field needs the form of a host around it.');
  const { form, kind, remarks } = shared;
  const needed = missingFields('host', {}, kind, false);
  return {
    form,
    remarksOn: (field: HostField) => remarks.filter((remark) => remark.field === field),
    isNeeded: (field: HostField) => needed.includes(field),
  };
}
