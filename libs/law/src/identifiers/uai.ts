const UAI_LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/** Whether the text is a UAI (school number): 7 digits and the letter given by them modulo 23. */
export function isUai(text: string): boolean {
  if (typeof text !== 'string' || !/^\d{7}[A-Z]$/.test(text)) return false;
  return text[7] === UAI_LETTERS[Number(text.slice(0, 7)) % UAI_LETTERS.length];
}
