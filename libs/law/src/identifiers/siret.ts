const LA_POSTE = '356000000';

const isNumber = (text: string, length: number) =>
  typeof text === 'string' && text.length === length && /^\d+$/.test(text) && Number(text) > 0;

const digitSum = (digits: string) => Array.from(digits).reduce((sum, digit) => sum + Number(digit), 0);

/** Luhn check: from the right, every second digit doubled, digits summed. */
function passesLuhn(digits: string): boolean {
  const doubledFrom = digits.length % 2;
  const sum = Array.from(digits).reduce((total, digit, place) => {
    const value = place % 2 === doubledFrom ? Number(digit) * 2 : Number(digit);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

export const isSiren = (text: string): boolean => isNumber(text, 9) && passesLuhn(text);

/**
 * Whether the text is a SIRET, whose first nine digits are a SIREN. For offices of La Poste, a digit sum divisible by 5 is accepted too.
 */
export function isSiret(text: string): boolean {
  if (!isNumber(text, 14) || !isSiren(sirenOf(text))) return false;
  return passesLuhn(text) || (sirenOf(text) === LA_POSTE && digitSum(text) % 5 === 0);
}

/** Returns the SIREN (9 digits) of the company that owns the site. */
export const sirenOf = (siret: string): string => siret.slice(0, 9);

/** Formats `12345678900012` as `123 456 789 00012`, with no-break spaces. */
export const formatSiret = (siret: string): string => siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\u00a0$2\u00a0$3\u00a0$4');

/** Removes spaces, dots, dashes and other separators from a typed SIRET. */
export const compactSiret = (typed: string): string => typed.replace(/[\s.\u2010-\u2015-]/g, '');
