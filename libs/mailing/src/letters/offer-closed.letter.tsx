import type { Locale, OfferCloseReason } from '@seve/domain';
import { letter } from '../letter.js';
import { factsOfOffer } from '../words/offer-facts.js';
import { quoted } from '../words/quoted.js';
import { step } from '../words/step.js';

export type OfferClosedParams = {
  firstName: string;
  offerTitle: string;
  reason: OfferCloseReason;
  /** Comment of the coordinator, if the campus closed it. */
  comment: string | null;
  /** Page of the company's offers. */
  link: string;
};

const LEADS: Record<Locale, { moderation: string; max_applications: string; other: string }> = {
  fr: {
    moderation: 'La coordination du campus a retiré votre offre. Personne ne la voit plus.',
    max_applications: 'Votre offre a reçu toutes les candidatures prévues. Elle n’en prend plus.',
    other: 'Votre offre est close. Personne ne la voit plus.',
  },
  en: {
    moderation: 'The campus coordination has withdrawn your offer. Nobody sees it any more.',
    max_applications: 'Your offer has received every application that was planned. It takes no more.',
    other: 'Your offer is closed. Nobody sees it any more.',
  },
};
const leadOf = (reason: OfferCloseReason, locale: Locale) =>
  LEADS[locale][reason === 'moderation' || reason === 'max_applications' ? reason : 'other'];
const isFull = (reason: OfferCloseReason) => reason === 'max_applications';

export const offerClosed = letter<OfferClosedParams>(
  {
    name: 'offer-closed',
    isSecret: false,
    sample: {
      firstName: 'Marc',
      offerTitle: 'Technicien / Technicienne de laboratoire de contrôle',
      reason: 'moderation',
      comment: 'L’offre demande un numéro de téléphone personnel dans son texte. Retirez-le, puis publiez-la de nouveau.',
      link: 'https://seve.example/entreprise/offres',
    },
    variants: [{ reason: 'not_looking', comment: null }],
  },
  {
    fr: ({ firstName, reason, comment, link, ...offer }) => ({
      subject: reason === 'moderation' ? `Offre retirée : ${offer.offerTitle}` : `Offre close : ${offer.offerTitle}`,
      to: firstName,
      lead: [leadOf(reason, 'fr')],
      quote: quoted(comment, 'La coordination du campus', 'fr'),
      facts: factsOfOffer(offer, 'fr'),
      action: { label: 'Voir mes offres', link },
      next: [
        isFull(reason)
          ? step('Les personnes', 'qui ont postulé attendent encore votre réponse')
          : step('Les personnes', 'qui attendaient une réponse sont prévenues'),
        step('Les places', 'déjà proposées le restent'),
        step('Vous', 'pouvez publier une autre offre quand vous voulez'),
      ],
      why: 'Vous recevez cette lettre parce que les candidatures à cette offre vous étaient adressées.',
    }),
    en: ({ firstName, reason, comment, link, ...offer }) => ({
      subject: reason === 'moderation' ? `Offer withdrawn: ${offer.offerTitle}` : `Offer closed: ${offer.offerTitle}`,
      to: firstName,
      lead: [leadOf(reason, 'en')],
      quote: quoted(comment, 'The campus coordination', 'en'),
      facts: factsOfOffer(offer, 'en'),
      action: { label: 'See my offers', link },
      next: [
        isFull(reason) ? step('Those', 'who applied still wait for your answer') : step('Those', 'who were waiting for an answer are told'),
        step('Places', 'already offered stay offered'),
        step('You', 'can publish another offer whenever you like'),
      ],
      why: 'You get this letter because applications to this offer were addressed to you.',
    }),
  },
);
