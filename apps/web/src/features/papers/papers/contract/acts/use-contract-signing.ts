import {
  schoolContractScansConfirm,
  schoolContractScansReceive,
  schoolContractSigningCorrectAddress,
  schoolContractSigningRecordRefusal,
  schoolContractSigningRenew,
  schoolContractSigningWithdraw,
} from '@seve/api-client';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import type { SigningAccess } from '../../../../../ui/signing/signing-access.js';

/** The signatures of a contract. */
export function useContractSigning(id: string): SigningAccess {
  const invalidate = useInvalidate();
  const of = (signatoryId: string) => ({ path: { id, signatoryId } });
  return {
    paper: 'contract',
    fileOf: (versionId) => `/api/school-contracts/${id}/versions/${versionId}/file`,
    renew: (signatoryId) => schoolContractSigningRenew(of(signatoryId)),
    correctAddress: (signatoryId, body) => schoolContractSigningCorrectAddress({ ...of(signatoryId), body }),
    recordRefusal: (signatoryId, body) => schoolContractSigningRecordRefusal({ ...of(signatoryId), body }),
    scan: (versionId, { method, file }) => schoolContractScansReceive({ path: { id, versionId }, query: { method }, body: { file } }),
    scanAt: (scanId) => `/api/school-contracts/${id}/scans/${scanId}/file`,
    confirmScan: (scanId, signatoryIds) => schoolContractScansConfirm({ path: { id, scanId }, body: { signatoryIds } }),
    withdraw: (body) => schoolContractSigningWithdraw({ path: { id }, body }),
    refresh: () => invalidate('contract'),
  };
}
