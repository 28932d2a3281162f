import type { AddressCorrectionInput, ScanToConfirm } from '@seve/api-client';

/** Ways in which a paper that the school files was signed. */
export const SCAN_METHODS = ['scan', 'elsewhere'] as const;
export type ScanMethod = (typeof SCAN_METHODS)[number];

/** Requests of the school office about the signatures of one paper. */
export interface SigningAccess {
  /** Selects the names of the signatories: host and tutor of an agreement, employer of a contract. */
  paper: 'agreement' | 'contract';
  /** Returns the address of the PDF of a version. */
  fileOf: (versionId: string) => string;
  renew: (signatoryId: string) => Promise<unknown>;
  correctAddress: (signatoryId: string, body: AddressCorrectionInput) => Promise<unknown>;
  recordRefusal: (signatoryId: string, body: { reason: string }) => Promise<unknown>;
  /** Uploads a signed paper of a version. The upload alone records no signature. */
  scan: (versionId: string, scanned: { method: ScanMethod; file: File }) => Promise<{ data: ScanToConfirm }>;
  /** Returns the address of the sanitized copy of a scan. */
  scanAt: (scanId: string) => string;
  /** Confirms the seats whose signatures the scan carries. */
  confirmScan: (scanId: string, signatoryIds: string[]) => Promise<unknown>;
  withdraw: (body: { reason: string }) => Promise<unknown>;
  /** Reloads the data that an act has changed. */
  refresh: () => Promise<unknown>;
}
