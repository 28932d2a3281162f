/** What a spreadsheet may take for a formula, also in full width and after spaces; a tab or a line end may hide one. */
const DANGEROUS = /^(?:[\t\r\n]|[\s\u00a0\u200b\ufeff]*[=+\-@＝＋－＠])/u;

/** The text, led by an apostrophe where a spreadsheet would otherwise compute it (OWASP, CSV injection). */
export const safeCell = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text);
