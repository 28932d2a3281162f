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

/** The file shows no signed paper; `code` names the sentence shown. */
export class RefusedScan extends Error {
  constructor(readonly code: ScanRefusal) {
    super(code);
  }
}

/** The code of what is wrong with a scan; whatever else trips a parser is no scan. */
export function refusalOfScan(error: unknown): ScanRefusal {
  if (error instanceof RefusedScan) return error.code;
  const code = error instanceof RefusedCv ? error.code.replace('cv.', 'scan.') : '';
  return SCAN_REFUSALS.find((one) => one === code) ?? (/pixel limit/i.test(String(error)) ? 'scan.too-complex' : 'scan.broken');
}
