const UAI_LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/** Number of a school: 7 digits and the letter they give modulo 23. */
export function isUai(text: string): boolean {
  if (typeof text !== 'string' || !/^\d{7}[A-Z]$/.test(text)) return false;
  return text[7] === UAI_LETTERS[Number(text.slice(0, 7)) % UAI_LETTERS.length];
}
