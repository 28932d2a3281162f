/** Collective agreement: 4 digits, padded with zeros, `0044`. */
export const isIdcc = (text: string): boolean => typeof text === 'string' && /^\d{4}$/.test(text) && text !== '0000';

/** `44` as `0044`; what is not a number comes back as typed. */
export const toIdcc = (typed: string): string => {
  const text = typed.trim();
  return /^\d{1,4}$/.test(text) ? text.padStart(4, '0') : text;
};
