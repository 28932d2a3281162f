import {
  schoolScansConfirm,
  schoolScansReceive,
  schoolSigningCorrectAddress,
  schoolSigningRecordRefusal,
  schoolSigningRenew,
  schoolSigningWithdraw,
} from '@seve/api-client';
import { useInvalidate } from '../../../../api/stale-reads.js';
import type { SigningAccess } from '../../../../ui/signing/signing-access.js';

/** The signatures of an agreement and of its amendments. */
export function useAgreementSigning(id: string): SigningAccess {
  const invalidate = useInvalidate();
  const of = (signatoryId: string) => ({ path: { id, signatoryId } });
  return {
    paper: 'agreement',
    fileOf: (versionId) => `/api/school-agreements/${id}/versions/${versionId}/file`,
    renew: (signatoryId) => schoolSigningRenew(of(signatoryId)),
    correctAddress: (signatoryId, body) => schoolSigningCorrectAddress({ ...of(signatoryId), body }),
    recordRefusal: (signatoryId, body) => schoolSigningRecordRefusal({ ...of(signatoryId), body }),
    scan: (versionId, { method, file }) => schoolScansReceive({ path: { id, versionId }, query: { method }, body: { file } }),
    scanAt: (scanId) => `/api/school-agreements/${id}/scans/${scanId}/file`,
    confirmScan: (scanId, signatoryIds) => schoolScansConfirm({ path: { id, scanId }, body: { signatoryIds } }),
    withdraw: (body) => schoolSigningWithdraw({ path: { id }, body }),
    refresh: () => invalidate('schoolAgreement'),
  };
}
