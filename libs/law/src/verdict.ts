import type { LegalReason, Verdict } from './legal-reason.js';

export const allowed = (...reasons: LegalReason[]): Verdict => ({ ok: true, reasons });

/** Returns a refusal; each reason has a remedy that would make it lawful. */
export const refused = (...reasons: (LegalReason & Required<Pick<LegalReason, 'remedy'>>)[]): Verdict => ({ ok: false, reasons });
