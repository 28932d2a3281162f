import { isSiret } from '@seve/law';

/** The SIRET of this company's site: the last digit is the one that makes it pass Luhn. */
export function siretOf(siren: string, site: string): string {
  const siret = Array.from({ length: 10 }, (_, digit) => `${siren}${site}${digit}`).find(isSiret);
  if (!siret) throw new Error(`no SIRET begins with ${siren}${site}`);
  return siret;
}
