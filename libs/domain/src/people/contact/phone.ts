const NATIONAL = /^0[1-9]\d{8}$/;

/** A French number as its ten digits (`0612345678`), typed with spaces, dots, hyphens, `+33` or `0033`; null when it is none. */
export function frenchPhone(typed: string): string | null {
  const compact = typed.replace(/[\s.\-/]/g, '').replace(/\(0\)/, '');
  const national = compact.replace(/^(\+33|0033)0?/, '0');
  return NATIONAL.test(national) ? national : null;
}

const INTERNATIONAL = /^\+[1-9]\d{6,14}$/;

/** A French number, or one of another country typed with `+` or `00`, as E.164: `+33322456789`; null when it is none. */
export function internationalPhone(typed: string): string | null {
  const french = frenchPhone(typed);
  if (french !== null) return `+33${french.slice(1)}`;
  const compact = typed.replace(/[\s.\-/()]/g, '').replace(/^00/, '+');
  return INTERNATIONAL.test(compact) && !compact.startsWith('+33') ? compact : null;
}

/** Formats a stored number: `03 22 45 67 89` for a French one; any other unchanged. */
export const readablePhone = (stored: string): string =>
  stored.startsWith('+33') ? `0${stored.slice(3)}`.replace(/(\d{2})(?=\d)/g, '$1\u00a0') : stored;

/** Formats every French number in E.164 inside a text. */
export const withReadablePhones = (text: string): string => text.replace(/(?<![\d+])\+33[1-9]\d{8}(?!\d)/g, readablePhone);
