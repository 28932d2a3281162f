/** Whether the text is an IDCC (collective agreement): 4 digits, padded with zeros, such as `0044`. */
export const isIdcc = (text: string): boolean => typeof text === 'string' && /^\d{4}$/.test(text) && text !== '0000';

/** Pads `44` to `0044`; returns anything but a number unchanged. */
export const toIdcc = (typed: string): string => {
  const text = typed.trim();
  return /^\d{1,4}$/.test(text) ? text.padStart(4, '0') : text;
};
