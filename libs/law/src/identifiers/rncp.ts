/** Whether the text is a sheet number of the national directory of certifications, such as `RNCP38382`. */
export const isRncp = (text: string): boolean => typeof text === 'string' && /^RNCP\d{2,5}$/.test(text);

/** Converts `rncp 38382` or `38382` to `RNCP38382`; returns other texts unchanged. */
export function toRncp(typed: string): string {
  const number = /^(?:rncp)?\s*(\d{2,5})$/i.exec(typed.trim())?.[1];
  return number === undefined ? typed : `RNCP${number}`;
}
