import { RefusedCv } from '../check/refusal.js';

export const SCAN_REFUSALS = [
  'scan.active',
  'scan.attachment',
  'scan.blank',
  'scan.broken',
  'scan.disguised',
  'scan.encrypted',
  'scan.no-pages',
  'scan.too-complex',
  'scan.too-many-pages',
  'scan.too-small',
] as const;
export type ScanRefusal = (typeof SCAN_REFUSALS)[number];

/** Refusal of a file that shows no signed paper; `code` names its sentence. */
export class RefusedScan extends Error {
  constructor(readonly code: ScanRefusal) {
    super(code);
  }
}

/** Maps an error to the refusal of a scan; any other parser error counts as broken. */
export function refusalOfScan(error: unknown): ScanRefusal {
  if (error instanceof RefusedScan) return error.code;
  const code = error instanceof RefusedCv ? error.code.replace('cv.', 'scan.') : '';
  return SCAN_REFUSALS.find((one) => one === code) ?? (/pixel limit/i.test(String(error)) ? 'scan.too-complex' : 'scan.broken');
}
