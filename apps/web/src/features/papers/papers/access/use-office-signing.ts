import * as api from '@seve/api-client';
import type { PlacementPaperType } from '@seve/domain';
import { useInvalidate } from '../../../../api/stale-reads.js';
import type { SigningAccess } from '../../../../ui/signing/signing-access.js';
import { PAPER_PAGES } from '../papers.js';

const CALLS = {
  agreement: {
    address: '/api/school-agreements',
    renew: api.schoolSigningRenew,
    correctAddress: api.schoolSigningCorrectAddress,
    recordRefusal: api.schoolSigningRecordRefusal,
    scan: api.schoolScansReceive,
    confirmScan: api.schoolScansConfirm,
    withdraw: api.schoolSigningWithdraw,
  },
  contract: {
    address: '/api/school-contracts',
    renew: api.schoolContractSigningRenew,
    correctAddress: api.schoolContractSigningCorrectAddress,
    recordRefusal: api.schoolContractSigningRecordRefusal,
    scan: api.schoolContractScansReceive,
    confirmScan: api.schoolContractScansConfirm,
    withdraw: api.schoolContractSigningWithdraw,
  },
} as const;

/** Acts of the office on the signatures of a paper and of its amendments. */
export function useOfficeSigning(paper: PlacementPaperType, id: string): SigningAccess {
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
    refresh: () => invalidate(PAPER_PAGES[paper].stale),
  };
}
