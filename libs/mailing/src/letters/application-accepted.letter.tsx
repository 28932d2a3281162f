import type { CivilDate, Locale } from '@seve/domain';
import { letter } from '../letter.js';
import type { Fact, LetterContent } from '../letter-content.js';
import { longDay } from '../words/days.js';
import { knownFacts } from '../words/known-facts.js';
import { factsOfOffer } from '../words/offer-facts.js';
import { step } from '../words/step.js';

export type ApplicationAcceptedParams = {
  /** First name of the reader; null for the office of a school. */
  firstName: string | null;
  audience: 'student' | 'company' | 'teacher' | 'school';
  studentName: string;
  /** Address of the student; set for the company only. */
  studentEmail: string | null;
  className: string | null;
  offerTitle: string | null;
  companyName: string;
  /** Address of the first day; set for the student only, like the last day. */
  address: string | null;
  startOn: CivilDate;
  /** Last day; null for a job without end. */
  endOn: CivilDate | null;
  link: string;
};

type Words = Pick<LetterContent, 'subject' | 'lead' | 'action' | 'next' | 'why'>;
type WordsOf = Record<ApplicationAcceptedParams['audience'], (params: ApplicationAcceptedParams) => Words>;

const FRENCH: WordsOf = {
  student: ({ companyName, link }) => ({
    subject: `Votre place chez ${companyName} est confirmée`,
    lead: ['Les deux côtés ont dit oui. Adresse, dates, contact, ce qui reste à faire\u00a0: tout est sur la page de votre place.'],
    action: { label: 'Ouvrir ma place', link },
    next: [
      step('Votre établissement et l’entreprise', 'préparent la convention ou le contrat'),
      step('Vous', 'signez avant le premier jour'),
      step('Le premier jour,', 'allez à l’adresse indiquée sur la page de votre place'),
    ],
    why: 'Vous recevez cette lettre parce que vous avez accepté cette place.',
  }),
  company: ({ studentName, link }) => ({
    subject: `${studentName} accepte votre proposition`,
    lead: ['La place est conclue : les deux côtés ont dit oui.'],
    action: { label: 'Ouvrir la candidature', link },
    next: [
      step('L’établissement', 'reçoit la même nouvelle'),
      step('Vous et l’établissement', 'préparez la convention ou le contrat'),
      step('Vous', `préparez le premier jour avec ${studentName}`),
    ],
    why: 'Vous recevez cette lettre parce que vous avez proposé cette place.',
  }),
  teacher: ({ studentName, companyName, link }) => ({
    subject: `${studentName} a trouvé une place`,
    lead: [`${studentName} a dit oui à ${companyName}. La place est conclue.`],
    action: { label: 'Ouvrir ma classe', link },
    next: [
      step('Le tableau de la classe', 'indique « place trouvée »'),
      step('Le secrétariat', 'reçoit la même nouvelle'),
      step('Vous', 'relisez les missions avec la convention ou le contrat'),
    ],
    why: `Vous recevez cette lettre parce que vous suivez ${studentName}.`,
  }),
  school: ({ studentName, companyName, link }) => ({
    subject: `À préparer : ${studentName} chez ${companyName}`,
    lead: ['Les deux côtés ont dit oui. La convention ou le contrat est à préparer avant le premier jour.'],
    action: { label: 'Ouvrir le dossier', link },
    next: [
      step('L’entreprise', 'reçoit la même nouvelle, et remplit sa part'),
      step('Vous', 'préparez la convention ou le contrat'),
      step('Tout le monde', 'signe avant le premier jour'),
    ],
    why: 'Vous recevez cette lettre parce que votre établissement prépare les conventions et les contrats.',
  }),
};

const ENGLISH: WordsOf = {
  student: ({ companyName, link }) => ({
    subject: `Your place at ${companyName} is confirmed`,
    lead: ['Both sides have said yes. Address, dates, contact, what is left to do: all of it is on the page of your place.'],
    action: { label: 'Open my place', link },
    next: [
      step('Your school and the company', 'prepare the agreement or the contract'),
      step('You', 'sign before the first day'),
      step('On the first day,', 'go to the address on the page of your place'),
    ],
    why: 'You get this letter because you accepted this place.',
  }),
  company: ({ studentName, link }) => ({
    subject: `${studentName} accepts your proposal`,
    lead: ['The place is settled: both sides have said yes.'],
    action: { label: 'Open the application', link },
    next: [
      step('The school', 'gets the same news'),
      step('You and the school', 'prepare the agreement or the contract'),
      step('You', `prepare the first day with ${studentName}`),
    ],
    why: 'You get this letter because you offered this place.',
  }),
  teacher: ({ studentName, companyName, link }) => ({
    subject: `${studentName} has found a place`,
    lead: [`${studentName} said yes to ${companyName}. The place is settled.`],
    action: { label: 'Open my class', link },
    next: [
      step('The table of the class', 'says “placed”'),
      step('The school office', 'gets the same news'),
      step('You', 'read the tasks again with the agreement or the contract'),
    ],
    why: `You get this letter because you follow ${studentName}.`,
  }),
  school: ({ studentName, companyName, link }) => ({
    subject: `To prepare: ${studentName} at ${companyName}`,
    lead: ['Both sides have said yes. The agreement or the contract is to be prepared before the first day.'],
    action: { label: 'Open the file', link },
    next: [
      step('The company', 'gets the same news, and fills in its part'),
      step('You', 'prepare the agreement or the contract'),
      step('Everyone', 'signs before the first day'),
    ],
    why: 'You get this letter because your school prepares the agreements and the contracts.',
  }),
};

const LABELS = {
  fr: { start: 'Premier jour', end: 'Dernier jour', address: 'Adresse', student: 'Avec', group: 'Classe', email: 'Courriel' },
  en: { start: 'First day', end: 'Last day', address: 'Address', student: 'With', group: 'Class', email: 'E-mail' },
} as const;

function facts({ audience, offerTitle, companyName, ...params }: ApplicationAcceptedParams, locale: Locale): Fact[] {
  const labels = LABELS[locale];
  const { studentName, className, studentEmail, startOn, endOn, address } = params;
  const isOwn = audience === 'student';
  return [
    ...factsOfOffer(audience === 'company' ? { offerTitle } : { offerTitle, companyName }, locale),
    ...knownFacts([
      [labels.address, address],
      [labels.start, longDay(startOn, locale)],
      [labels.end, isOwn && endOn !== null ? longDay(endOn, locale) : null],
      [labels.student, isOwn ? null : studentName],
      [labels.group, className],
      [labels.email, studentEmail],
    ]),
  ];
}

export const applicationAccepted = letter<ApplicationAcceptedParams>(
  {
    name: 'application-accepted',
    isSecret: false,
    sample: {
      firstName: 'Marc',
      audience: 'company',
      studentName: 'Inès Lefebvre',
      studentEmail: 'ines.lefebvre@eleves.example',
      className: null,
      offerTitle: 'Technicien / Technicienne de laboratoire de contrôle',
      companyName: 'Amidonnerie du Santerre',
      address: null,
      startOn: '2027-01-11',
      endOn: '2027-03-05',
      link: 'https://seve.example/entreprise/candidatures/7K2M',
    },
    variants: [
      { audience: 'student', firstName: 'Inès', studentEmail: null, address: '12 rue de la Fécule, Estrées-Mons' },
      { audience: 'teacher', className: 'BTS bioanalyses', studentEmail: null },
      { audience: 'school', firstName: null, studentEmail: null },
      { offerTitle: null },
    ],
  },
  {
    fr: (params) => ({ ...FRENCH[params.audience](params), to: params.firstName, facts: facts(params, 'fr') }),
    en: (params) => ({ ...ENGLISH[params.audience](params), to: params.firstName, facts: facts(params, 'en') }),
  },
);
