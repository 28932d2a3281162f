export const CV_KINDS = ['pdf', 'docx'] as const;
export type CvKind = (typeof CV_KINDS)[number];

/** `pending` and `refused` are hidden from companies. `checked`: read whole, clean where a scanner is configured, and a PDF made anew. */
export const CV_STATES = ['pending', 'checked', 'refused'] as const;
export type CvState = (typeof CV_STATES)[number];

export const CV_MAX_BYTES = 3 * 1024 * 1024;

/** What a company reads where a CV stands: `ready` opens, `checking` does not yet, in place of `pdf_asked` the student is asked for a PDF. */
export const CV_READINESS = ['ready', 'checking', 'pdf_asked'] as const;
export type CvReadiness = (typeof CV_READINESS)[number];

/** What a company finds of a CV; null as without one: a refused file is known to its owner alone. A Word document is opened by no company. */
export function cvReadiness(kind: CvKind, state: CvState): CvReadiness | null {
  if (state === 'refused') return null;
  if (state === 'pending') return 'checking';
  return kind === 'pdf' ? 'ready' : 'pdf_asked';
}
