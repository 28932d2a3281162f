import type { CivilDate } from '@seve/domain';
import { RuledList } from '../layout/RuledList.js';
import { letter } from '../letter.js';
import { longDay, mediumDay } from '../words/days.js';
import { step } from '../words/step.js';

export type SavedOffersEndingParams = {
  firstName: string;
  /** Offers by last day; at least one. */
  offers: readonly { title: string; companyName: string; communeName: string; expiresOn: CivilDate; link: string }[];
  /** Page of all offers saved by the student. */
  link: string;
};

const sample: SavedOffersEndingParams = {
  firstName: 'Inès',
  offers: [
    {
      title: 'Technicien / Technicienne de laboratoire de contrôle',
      companyName: 'Amidonnerie du Santerre',
      communeName: 'Estrées-Mons',
      expiresOn: '2026-12-01',
      link: 'https://seve.example/offres/412',
    },
    {
      title: 'Assistant / Assistante de recherche en formulation',
      companyName: 'Lin & Résines',
      communeName: 'Amiens',
      expiresOn: '2026-12-02',
      link: 'https://seve.example/offres/398',
    },
  ],
  link: 'https://seve.example/offres-enregistrees',
};

const listed = ({ offers }: SavedOffersEndingParams, until: (day: CivilDate) => string) => (
  <RuledList
    items={offers.map(({ title, companyName, communeName, expiresOn, link }) => ({
      title,
      link,
      details: [`${companyName}, ${communeName}`, until(expiresOn)],
    }))}
  />
);

export const savedOffersEnding = letter<SavedOffersEndingParams>(
  { name: 'saved-offers-ending', isSecret: false, sample, variants: [{ offers: sample.offers.slice(0, 1) }] },
  {
    fr: (said) => ({
      subject:
        said.offers.length === 1
          ? `Dernier jour pour postuler le ${mediumDay(said.offers[0]?.expiresOn ?? '', 'fr')}\u00a0: ${said.offers[0]?.title}`
          : `${said.offers.length} offres enregistrées se terminent bientôt`,
      to: said.firstName,
      lead: ['Vous aviez mis une étoile pour y revenir. Après le dernier jour, plus personne ne peut postuler.'],
      body: listed(said, (day) => `Dernier jour\u00a0: ${longDay(day, 'fr')}`),
      action: { label: 'Voir mes offres enregistrées', link: said.link },
      next: [
        step('Vous', 'ouvrez l’offre et envoyez votre candidature avant ce jour'),
        step('L’entreprise', 'la lit et répond sur Sève'),
        <>
          <b>Sans candidature</b>, l’offre reste dans votre liste, marquée comme terminée
        </>,
      ],
      why: 'Vous recevez cette lettre parce que vous avez enregistré cette offre. Personne d’autre ne le voit. Chaque dernier jour n’est dit qu’une fois.',
    }),
    en: (said) => ({
      subject:
        said.offers.length === 1
          ? `Last day to apply on ${mediumDay(said.offers[0]?.expiresOn ?? '', 'en')}: ${said.offers[0]?.title}`
          : `${said.offers.length} offers you saved end soon`,
      to: said.firstName,
      lead: ['You had put a star to come back. After the last day nobody can apply any more.'],
      body: listed(said, (day) => `Last day: ${longDay(day, 'en')}`),
      action: { label: 'See my saved offers', link: said.link },
      next: [
        step('You', 'open the offer and send your application before that day'),
        step('The company', 'reads it and answers on Sève'),
        <>
          <b>Without an application</b>, the offer stays in your list, marked as ended
        </>,
      ],
      why: 'You get this letter because you saved this offer. Nobody else sees that. Each last day is told once.',
    }),
  },
);
