import { CandidateCounts } from '../layout/CandidateCounts.js';
import { letter } from '../letter.js';
import { step } from '../words/step.js';

export type CountedOffer = {
  title: string;
  /** Number of visible students whom the post suits and who were not announced before. */
  candidates: number;
  /** Number of applications that await an answer. */
  waiting: number;
  link: string;
};

/** Counts only: students stay anonymous until they apply. */
export type CandidatesDigestParams = {
  firstName: string;
  offers: readonly CountedOffer[];
  /** Page of the company's offers. */
  link: string;
};

const total = (offers: readonly CountedOffer[]) => offers.reduce((sum, { candidates }) => sum + candidates, 0);

const sample: CandidatesDigestParams = {
  firstName: 'Marc',
  offers: [
    {
      title: 'Technicien / Technicienne de laboratoire de contrôle',
      candidates: 4,
      waiting: 2,
      link: 'https://seve.example/entreprise/offres/412/candidatures',
    },
    {
      title: 'Conducteur / Conductrice de ligne d’extraction',
      candidates: 1,
      waiting: 0,
      link: 'https://seve.example/entreprise/offres/407/candidatures',
    },
  ],
  link: 'https://seve.example/entreprise/offres',
};

export const candidatesDigest = letter<CandidatesDigestParams>(
  {
    name: 'candidates-digest',
    isSecret: false,
    sample,
    variants: [{ offers: sample.offers.slice(0, 1) }],
  },
  {
    fr: ({ firstName, offers, link }) => ({
      subject: total(offers) === 1 ? 'Un profil convient à votre offre' : `${total(offers)} profils conviennent à vos offres`,
      to: firstName,
      lead: ['Ces personnes cherchent une place et acceptent d’être vues, sans nom, par les entreprises vérifiées.'],
      body: (
        <CandidateCounts
          offers={offers}
          words={{
            candidates: (count) => (count === 1 ? 'profil' : 'profils'),
            waiting: (count) => (count === 1 ? '1 candidature attend votre réponse' : `${count} candidatures attendent votre réponse`),
            none: 'Aucune candidature en attente',
          }}
        />
      ),
      action: { label: 'Voir mes offres', link: offers.length === 1 ? (offers[0]?.link ?? link) : link },
      next: [
        step('Vous', 'lisez formation, dates et compétences de chaque profil'),
        step('Vous', 'invitez à postuler, avec un mot'),
        step('La personne', 'décide : son nom vous parvient avec sa candidature'),
      ],
      why: 'Vous recevez cette lettre parce que vous êtes le contact de ces offres. Une lettre par jour au plus, jamais deux fois la même nouvelle.',
    }),
    en: ({ firstName, offers, link }) => ({
      subject: total(offers) === 1 ? 'A profile suits your offer' : `${total(offers)} profiles suit your offers`,
      to: firstName,
      lead: ['These people look for a place and let verified companies see them, without a name.'],
      body: (
        <CandidateCounts
          offers={offers}
          words={{
            candidates: (count) => (count === 1 ? 'profile' : 'profiles'),
            waiting: (count) => (count === 1 ? '1 application waits for your answer' : `${count} applications wait for your answer`),
            none: 'No application is waiting',
          }}
        />
      ),
      action: { label: 'See my offers', link: offers.length === 1 ? (offers[0]?.link ?? link) : link },
      next: [
        step('You', 'read the training, dates and skills of each profile'),
        step('You', 'invite to apply, with a word'),
        step('The person', 'decides: the name comes with the application'),
      ],
      why: 'You get this letter because you are the contact of these offers. One letter a day at most, never the same news twice.',
    }),
  },
);
