/** Matches a cell that a spreadsheet may take for a formula, also in full width, after spaces, or behind a tab or line end. */
const DANGEROUS = /^(?:[\t\r\n]|[\s\u00a0\u200b\ufeff]*[=+\-@＝＋－＠])/u;

/** Returns the text, prefixed with an apostrophe where a spreadsheet would otherwise compute it (OWASP, CSV injection). */
export const safeCell = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text);
