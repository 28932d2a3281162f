import {
  schoolContractScansConfirm,
  schoolContractScansReceive,
  schoolContractSigningCorrectAddress,
  schoolContractSigningRecordRefusal,
  schoolContractSigningRenew,
  schoolContractSigningWithdraw,
  schoolScansConfirm,
  schoolScansReceive,
  schoolSigningCorrectAddress,
  schoolSigningRecordRefusal,
  schoolSigningRenew,
  schoolSigningWithdraw,
} from '@seve/api-client';
import { useInvalidate } from '../../../../api/stale-reads.js';
import type { SigningAccess } from '../../../../ui/signing/signing-access.js';
import { PAPERS, type PlacePaper } from '../papers.js';

const CALLS = {
  agreement: {
    address: '/api/school-agreements',
    renew: schoolSigningRenew,
    correctAddress: schoolSigningCorrectAddress,
    recordRefusal: schoolSigningRecordRefusal,
    scan: schoolScansReceive,
    confirmScan: schoolScansConfirm,
    withdraw: schoolSigningWithdraw,
  },
  contract: {
    address: '/api/school-contracts',
    renew: schoolContractSigningRenew,
    correctAddress: schoolContractSigningCorrectAddress,
    recordRefusal: schoolContractSigningRecordRefusal,
    scan: schoolContractScansReceive,
    confirmScan: schoolContractScansConfirm,
    withdraw: schoolContractSigningWithdraw,
  },
} as const;

/** The signatures of a paper and of its amendments. */
export function useSigning(paper: PlacePaper, id: string): SigningAccess {
  const invalidate = useInvalidate();
  const calls = CALLS[paper];
  const of = (signatoryId: string) => ({ path: { id, signatoryId } });
  return {
    paper,
    fileOf: (versionId) => `${calls.address}/${id}/versions/${versionId}/file`,
    renew: (signatoryId) => calls.renew(of(signatoryId)),
    correctAddress: (signatoryId, body) => calls.correctAddress({ ...of(signatoryId), body }),
    recordRefusal: (signatoryId, body) => calls.recordRefusal({ ...of(signatoryId), body }),
    scan: (versionId, { method, file }) => calls.scan({ path: { id, versionId }, query: { method }, body: { file } }),
    scanAt: (scanId) => `${calls.address}/${id}/scans/${scanId}/file`,
    confirmScan: (scanId, signatoryIds) => calls.confirmScan({ path: { id, scanId }, body: { signatoryIds } }),
    withdraw: (body) => calls.withdraw({ path: { id }, body }),
    refresh: () => invalidate(PAPERS[paper].stale),
  };
}
