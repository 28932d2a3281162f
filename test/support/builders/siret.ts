import { isSiren, isSiret } from '@seve/law';

const closed = (start: string, isRight: (text: string) => boolean): string => {
  const found = Array.from({ length: 10 }, (_, digit) => `${start}${digit}`).find(isRight);
  if (!found) throw new Error(`nothing right begins with ${start}`);
  return found;
};

/** The SIREN of nine digits whose last one is the key of the first eight. */
export const sirenFrom = (digits: string): string => closed(digits.slice(0, 8), isSiren);

/** The SIRET of this company's site: the SIREN and the whole each end with their key. */
export const siretOf = (siren: string, site: string): string => closed(`${sirenFrom(siren)}${site}`, isSiret);
