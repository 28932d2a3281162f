/** Whether the text is a `code diplôme` of the ministry of education: 8 digits or capitals, leading zero kept, such as `56T2220A`. */
export const isDiplomaCode = (text: string): boolean => typeof text === 'string' && /^[\dA-Z]{8}$/.test(text);

/** Returns the level of qualification, 3 to 8, from the first digit; null where the code does not give one. */
export function levelOfDiplomaCode(code: string): number | null {
  if (!isDiplomaCode(code)) return null;
  const levels: Record<string, number> = { '5': 3, '4': 4, '3': 5, '2': 6, '1': 7 };
  return levels[code.charAt(0)] ?? null;
}
