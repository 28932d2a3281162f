/** Sheet of the national directory of certifications, `RNCP38382`. */
export const isRncp = (text: string): boolean => typeof text === 'string' && /^RNCP\d{2,5}$/.test(text);

/** As people type it, `rncp 38382` or `38382`, in the form of `isRncp`; what cannot be one comes back as typed. */
export function toRncp(typed: string): string {
  const number = /^(?:rncp)?\s*(\d{2,5})$/i.exec(typed.trim())?.[1];
  return number === undefined ? typed : `RNCP${number}`;
}
