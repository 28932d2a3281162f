const NATIONAL = /^0[1-9]\d{8}$/;

/** A French number as its ten digits (`0612345678`), typed with spaces, dots, hyphens, `+33` or `0033`; null when it is none. */
export function frenchPhone(typed: string): string | null {
  const compact = typed.replace(/[\s.\-/]/g, '').replace(/\(0\)/, '');
  const national = compact.replace(/^(\+33|0033)0?/, '0');
  return NATIONAL.test(national) ? national : null;
}
