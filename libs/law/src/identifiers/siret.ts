const LA_POSTE = '356000000';

const isNumber = (text: string, length: number) =>
  typeof text === 'string' && text.length === length && /^\d+$/.test(text) && Number(text) > 0;

const digitSum = (digits: string) => Array.from(digits).reduce((sum, digit) => sum + Number(digit), 0);

/** Luhn: from the right, every second digit doubled, digits summed. */
function passesLuhn(digits: string): boolean {
  const doubledFrom = digits.length % 2;
  const sum = Array.from(digits).reduce((total, digit, place) => {
    const value = place % 2 === doubledFrom ? Number(digit) * 2 : Number(digit);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

export const isSiren = (text: string): boolean => isNumber(text, 9) && passesLuhn(text);

/** The first nine digits are a SIREN. The offices of La Poste may follow another rule: the sum of their 14 digits is a multiple of 5. */
export function isSiret(text: string): boolean {
  if (!isNumber(text, 14) || !isSiren(sirenOf(text))) return false;
  return passesLuhn(text) || (sirenOf(text) === LA_POSTE && digitSum(text) % 5 === 0);
}

/** The company (9 digits) that owns the site. */
export const sirenOf = (siret: string): string => siret.slice(0, 9);

/** `12345678900012` as `123 456 789 00012`, with no-break spaces. */
export const formatSiret = (siret: string): string => siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\u00a0$2\u00a0$3\u00a0$4');

/** A SIRET as people type or paste it (spaces, dots, dashes) without what is not a letter or a digit. */
export const compactSiret = (typed: string): string => typed.replace(/[\s.\u2010-\u2015-]/g, '');
