export const CV_KINDS = ['pdf', 'docx'] as const;
export type CvKind = (typeof CV_KINDS)[number];

/**
 * `pending` and `refused` are hidden from companies. `checked`: read completely, virus-free where a scanner is configured, and a PDF
 * rewritten.
 */
export const CV_STATES = ['pending', 'checked', 'refused'] as const;
export type CvState = (typeof CV_STATES)[number];

export const CV_MAX_BYTES = 3 * 1024 * 1024;

/** What a company sees in place of a CV: `ready` can be opened, `checking` cannot yet, `pdf_asked`: the student was asked for a PDF. */
export const CV_READINESS = ['ready', 'checking', 'pdf_asked'] as const;
export type CvReadiness = (typeof CV_READINESS)[number];

/** Returns what a company sees of a CV; null for a refused file, which only its owner sees. Companies cannot open Word documents. */
export function cvReadiness(kind: CvKind, state: CvState): CvReadiness | null {
  if (state === 'refused') return null;
  if (state === 'pending') return 'checking';
  return kind === 'pdf' ? 'ready' : 'pdf_asked';
}
