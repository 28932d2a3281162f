/** `Code diplôme` of the ministry of education: 8 digits or capitals, a leading zero kept: `56T2220A`. */
export const isDiplomaCode = (text: string): boolean => typeof text === 'string' && /^[\dA-Z]{8}$/.test(text);

/** Level of qualification, 3 to 8, by the first digit; null where the code says none. */
export function levelOfDiplomaCode(code: string): number | null {
  if (!isDiplomaCode(code)) return null;
  const levels: Record<string, number> = { '5': 3, '4': 4, '3': 5, '2': 6, '1': 7 };
  return levels[code.charAt(0)] ?? null;
}
