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
  /** Sends a signed paper of a version, which is opened and signs nothing yet. */
  scan: (versionId: string, scanned: { method: ScanMethod; file: File }) => Promise<{ data: ScanToConfirm }>;
  /** Address of the copy of a scan that is shown. */
  scanAt: (scanId: string) => string;
  /** The scan carries the signatures of these seats. */
  confirmScan: (scanId: string, signatoryIds: string[]) => Promise<unknown>;
  withdraw: (body: { reason: string }) => Promise<unknown>;
  /** Reads again what an act has changed. */
  refresh: () => Promise<unknown>;
}
