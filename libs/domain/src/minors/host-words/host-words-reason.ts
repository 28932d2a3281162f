import type { LegalReason, Sentence } from '@seve/law';
import type { Certainty, FieldWithContacts } from './host-words.js';

const FIELDS: Record<string, Sentence> = {
  activities: { fr: 'les activités', en: 'the activities' },
  equipment: { fr: 'l’équipement', en: 'the equipment' },
  leave: { fr: 'les congés', en: 'the leave' },
  benefits: { fr: 'les avantages', en: 'the benefits' },
  houseRules: { fr: 'le règlement intérieur', en: 'the house rules' },
  liabilityPolicy: { fr: 'le numéro du contrat d’assurance', en: 'the number of the insurance policy' },
};

const SAID: Record<Certainty, (field: Sentence) => Sentence> = {
  clear: ({ fr, en }) => ({
    fr: `L’accueil a écrit dans ${fr} un moyen de joindre quelqu’un, que l’élève mineur lirait sur le document.`,
    en: `The host wrote in ${en} a way to reach someone, which the minor would read on the paper.`,
  }),
  doubt: ({ fr, en }) => ({
    fr: `Une suite de signes dans ${fr} se lit peut-être comme un numéro ou un compte. Si vous continuez, l’élève mineur la lira sur le document.`,
    en: `Some signs in ${en} may read like a number or an account. If you go on, the minor will read them on the paper.`,
  }),
};

/** Returns the finding for the school about contacts in free text on the paper of a minor. */
export const hostWordsReason = ({ field, text, certainty }: FieldWithContacts): LegalReason => ({
  rule: 'host-words',
  article: 'Règle de Sève',
  // Includes the text, so that a changed text needs a new confirmation.
  numbers: { field, certainty, text },
  sentence: SAID[certainty](FIELDS[field] ?? { fr: field, en: field }),
  remedy: {
    fr: 'Demandez à l’accueil de le retirer, ou de le mettre dans son champ\u00a0: le courriel et le téléphone du tuteur en ont un.',
    en: 'Ask the host to take it out, or to put it in its field: the e-mail and phone of the tutor have one.',
  },
});
