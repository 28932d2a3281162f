import { DigestOffers } from '../layout/DigestOffers.js';
import { letter } from '../letter.js';
import { step } from '../words/step.js';

/** Scores go from 0 to 10,000. */
export type DigestOffer = {
  title: string;
  companyName: string;
  communeName: string;
  total: number;
  studentScore: number;
  postScore: number;
  link: string;
};

export type MatchDigestParams = {
  firstName: string;
  /** One to ten, best first. */
  offers: readonly DigestOffer[];
  /** All matches of the student. */
  link: string;
};

const offer = (
  id: number,
  title: string,
  companyName: string,
  communeName: string,
  [total, studentScore, postScore]: [number, number, number],
): DigestOffer => ({
  title,
  companyName,
  communeName,
  total,
  studentScore,
  postScore,
  link: `https://seve.example/offres/${id}`,
});

const sample: MatchDigestParams = {
  firstName: 'Inès',
  offers: [
    offer(412, 'Technicien / Technicienne de laboratoire de contrôle', 'Amidonnerie du Santerre', 'Estrées-Mons', [8_180, 8_600, 7_800]),
    offer(407, 'Technicien / Technicienne d’analyses physicochimiques', 'Sucrerie de l’Omignon', 'Vermand', [7_420, 7_050, 7_830]),
    offer(398, 'Assistant / Assistante de recherche en formulation', 'Lin & Résines', 'Amiens', [6_890, 7_900, 6_110]),
  ],
  link: 'https://seve.example/mes-offres',
};

export const matchDigest = letter<MatchDigestParams>(
  {
    name: 'match-digest',
    isSecret: false,
    sample,
    variants: [{ offers: sample.offers.slice(0, 1) }],
  },
  {
    fr: ({ firstName, offers, link }) => ({
      subject: offers.length === 1 ? `Une offre vous convient : ${offers[0]?.title}` : `${offers.length} offres vous conviennent`,
      to: firstName,
      lead: ['Vous convenez aussi au poste. L’accord compte les deux côtés, de 0 à 100.'],
      body: <DigestOffers offers={offers} words={{ total: 'accord', studentScore: 'Pour vous', postScore: 'Pour le poste' }} />,
      action: { label: 'Voir mes offres, et pourquoi', link },
      next: [
        step('Vous', 'ouvrez une offre : chaque point de l’accord y est expliqué'),
        step('Vous', 'envoyez votre candidature'),
        step('L’entreprise', 'la lit et répond sur Sève'),
      ],
      why: 'Vous recevez cette lettre parce que votre profil dit que vous cherchez une place. Chaque offre n’est annoncée qu’une fois.',
    }),
    en: ({ firstName, offers, link }) => ({
      subject: offers.length === 1 ? `An offer suits you: ${offers[0]?.title}` : `${offers.length} offers suit you`,
      to: firstName,
      lead: ['You suit the position too. The match counts both sides, from 0 to 100.'],
      body: <DigestOffers offers={offers} words={{ total: 'match', studentScore: 'For you', postScore: 'For the position' }} />,
      action: { label: 'See my offers, and why', link },
      next: [
        step('You', 'open an offer: each point of the match is explained there'),
        step('You', 'send your application'),
        step('The company', 'reads it and answers on Sève'),
      ],
      why: 'You get this letter because your profile says that you are looking for a place. Each offer is announced once.',
    }),
  },
);
