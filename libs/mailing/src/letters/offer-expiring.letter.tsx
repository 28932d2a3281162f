import type { CivilDate } from '@seve/domain';
import { letter } from '../letter.js';
import { longDay, mediumDay } from '../words/days.js';
import { step } from '../words/step.js';

export type OfferExpiringParams = {
  firstName: string;
  offerTitle: string;
  /** Last day to apply. */
  expiresOn: CivilDate;
  applications: number;
  unanswered: number;
  /** Page that proposes a later last day; opening it changes nothing. */
  link: string;
};

const NO_BREAK = '\u00a0';

export const offerExpiring = letter<OfferExpiringParams>(
  {
    name: 'offer-expiring',
    isSecret: false,
    sample: {
      firstName: 'Claire',
      offerTitle: 'Technicien / Technicienne d’analyses physicochimiques',
      expiresOn: '2026-12-01',
      applications: 4,
      unanswered: 2,
      link: 'https://seve.example/entreprise/offres/407/prolonger',
    },
  },
  {
    fr: ({ firstName, offerTitle, expiresOn, applications, unanswered, link }) => ({
      subject: `Votre offre s’arrête le ${mediumDay(expiresOn, 'fr')} : ${offerTitle}`,
      to: firstName,
      lead: ['Après ce jour, plus personne ne peut postuler. Une page vous propose un mois de plus.'],
      facts: [
        ['Poste', offerTitle],
        ['Dernier jour', longDay(expiresOn, 'fr')],
        ['Candidatures', `${applications}${unanswered > 0 ? `, dont ${unanswered}${NO_BREAK}à répondre` : ''}`],
      ],
      action: { label: 'Prolonger l’offre', link },
      next: [
        step('Vous', 'ouvrez la page et choisissez le nouveau dernier jour'),
        <>
          <b>Sans prolongation</b>, l’offre quitte les listes à cette date
        </>,
        step('Les personnes sans réponse', 'reçoivent alors un courriel'),
      ],
      why: 'Vous recevez cette lettre parce que vous êtes le contact de cette offre.',
    }),
    en: ({ firstName, offerTitle, expiresOn, applications, unanswered, link }) => ({
      subject: `Your offer ends on ${mediumDay(expiresOn, 'en')}: ${offerTitle}`,
      to: firstName,
      lead: ['After that day nobody can apply any more. A page proposes one more month.'],
      facts: [
        ['Position', offerTitle],
        ['Last day', longDay(expiresOn, 'en')],
        ['Applications', `${applications}${unanswered > 0 ? `, ${unanswered} of them to answer` : ''}`],
      ],
      action: { label: 'Extend the offer', link },
      next: [
        step('You', 'open the page and choose the new last day'),
        <>
          <b>Without an extension</b>, the offer leaves the lists on that date
        </>,
        step('People without an answer', 'then get a letter'),
      ],
      why: 'You get this letter because you are the contact of this offer.',
    }),
  },
);
