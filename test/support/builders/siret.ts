import { isSiren, isSiret } from '@seve/law';

const closed = (start: string, isRight: (text: string) => boolean): string => {
  const found = Array.from({ length: 10 }, (_, digit) => `${start}${digit}`).find(isRight);
  if (!found) throw new Error(`nothing right begins with ${start}`);
  return found;
};

/** Returns a SIREN: the first eight digits with their check digit. */
export const sirenFrom = (digits: string): string => closed(digits.slice(0, 8), isSiren);

/** Returns the SIRET of a site of this company; SIREN and SIRET both end with a check digit. */
export const siretOf = (siren: string, site: string): string => closed(`${sirenFrom(siren)}${site}`, isSiret);
