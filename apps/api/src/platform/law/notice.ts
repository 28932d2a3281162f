import type { Sentence } from '@seve/law';

/** Notice given with every computed answer. */
export const NOTICE: Sentence = {
  fr: 'Une aide au calcul, pas un conseil juridique. Chaque règle nomme son article, chaque montant sa date.',
  en: 'An aid, not legal advice. Each rule names its article, each amount its date.',
};
