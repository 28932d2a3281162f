import type { AddressCorrectionInput, ScanToConfirm } from '@seve/api-client';

/** How a paper was signed that the school files. */
export const SCAN_METHODS = ['scan', 'elsewhere'] as const;
export type ScanMethod = (typeof SCAN_METHODS)[number];

/** What the office of a school does for the signatures of one paper. */
export interface SigningAccess {
  /** Names the signatories: host and tutor of an agreement, employer of a contract. */
  paper: 'agreement' | 'contract';
  /** Address of the PDF of a version. */
  fileOf: (versionId: string) => string;
  renew: (signatoryId: string) => Promise<unknown>;
  correctAddress: (signatoryId: string, body: AddressCorrectionInput) => Promise<unknown>;
  recordRefusal: (signatoryId: string, body: { reason: string }) => Promise<unknown>;
  /** Uploads a signed paper of a version, which signs nothing yet. */
  scan: (versionId: string, scanned: { method: ScanMethod; file: File }) => Promise<{ data: ScanToConfirm }>;
  /** Address of the sanitized copy of a scan. */
  scanAt: (scanId: string) => string;
  /** Confirms the seats whose signatures the scan carries. */
  confirmScan: (scanId: string, signatoryIds: string[]) => Promise<unknown>;
  withdraw: (body: { reason: string }) => Promise<unknown>;
  /** Reads again what an act has changed. */
  refresh: () => Promise<unknown>;
}
