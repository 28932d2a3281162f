import type { Locale } from '@seve/domain';
import { RuledList } from '../layout/RuledList.js';
import { letter } from '../letter.js';
import { counted } from '../words/counted.js';
import { postWords } from '../words/offer-facts.js';
import { step } from '../words/step.js';

export type ReceivedApplication = {
  /** Name of the student as the company may see it now. */
  studentName: string;
  offerTitle: string | null;
  schoolName: string | null;
};

export type ApplicationsReceivedParams = {
  firstName: string;
  /** Applications of the day without a letter of their own; at least one. */
  applications: readonly ReceivedApplication[];
  /** Page of the company's applications. */
  link: string;
};

const List = ({ applications, locale }: { applications: readonly ReceivedApplication[]; locale: Locale }) => (
  <RuledList
    items={applications.map(({ studentName, offerTitle, schoolName }) => ({
      title: studentName,
      details: [postWords(offerTitle, locale), ...(schoolName ? [schoolName] : [])],
    }))}
  />
);

const sample: ApplicationsReceivedParams = {
  firstName: 'Marc',
  applications: [
    {
      studentName: 'Inès Lefebvre',
      offerTitle: 'Technicien / Technicienne de laboratoire de contrôle',
      schoolName: 'Lycée de la Haute-Somme',
    },
    {
      studentName: 'Hugo D.',
      offerTitle: 'Technicien / Technicienne de laboratoire de contrôle',
      schoolName: 'Lycée Jean-Baptiste-Delambre',
    },
    { studentName: 'Adam Boulanger', offerTitle: null, schoolName: null },
  ],
  link: 'https://seve.example/entreprise/offres',
};

export const applicationsReceived = letter<ApplicationsReceivedParams>(
  {
    name: 'applications-received',
    isSecret: false,
    sample,
    variants: [{ applications: sample.applications.slice(0, 1) }],
  },
  {
    fr: ({ firstName, applications, link }) => ({
      subject: `${counted(applications.length, 'autre candidature', 'autres candidatures')} aujourd’hui`,
      to: firstName,
      lead: ['Les premières de la journée vous ont été écrites une à une. Voici les autres, en une lettre.'],
      body: <List applications={applications} locale="fr" />,
      action: { label: 'Lire les candidatures', link },
      next: [
        step('Vous', 'lisez chaque candidature : la personne voit qu’elle est lue'),
        step('Vous', 'proposez un entretien ou la place, ou dites non avec une raison'),
        step('La personne', 'confirme, et la place est conclue'),
      ],
      why: 'Vous recevez cette lettre parce que ces candidatures vous sont adressées.',
    }),
    en: ({ firstName, applications, link }) => ({
      subject: `${counted(applications.length, 'more application', 'more applications')} today`,
      to: firstName,
      lead: ['The first ones of the day were written to you one by one. Here are the others, in one letter.'],
      body: <List applications={applications} locale="en" />,
      action: { label: 'Read the applications', link },
      next: [
        step('You', 'read each application: the person sees that it is read'),
        step('You', 'propose an interview or the place, or say no with a reason'),
        step('The person', 'confirms, and the place is settled'),
      ],
      why: 'You get this letter because these applications are addressed to you.',
    }),
  },
);
