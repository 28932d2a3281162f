import { PLACE_SILENCE_DAYS } from '@seve/domain';
import type { LetterContent } from '../letter-content.js';
import { step } from './step.js';

export type PlaceReader = 'student' | 'teacher' | 'company';
export type PlaceAct = 'declared' | 'confirmed' | 'refused' | 'cancelled' | 'disowned' | 'silent';

interface Told {
  reader: PlaceReader;
  act: PlaceAct;
  by: 'company' | 'student' | 'school';
  studentName: string;
  hostName: string;
}

type Words = Pick<LetterContent, 'subject' | 'next' | 'why'> & { lead: string; action: string; author: string };
type Said = Pick<Words, 'subject' | 'lead' | 'next'>;

const FRENCH_STUDENT: Record<PlaceAct, (told: Told) => Said> = {
  declared: ({ hostName }) => ({
    subject: `Une place est notée pour vous\u00a0: ${hostName}`,
    lead: `Votre établissement a noté une place trouvée hors Sève, chez ${hostName}. Relisez ses dates\u00a0: s’il y a une erreur, dites-le à votre établissement.`,
    next: [
      step('Vous', 'relisez la place et ses dates'),
      step('L’entreprise', 'confirme par un lien, ou votre établissement sur un papier qu’il a vu'),
      step('L’établissement', 'prépare la convention ou le contrat'),
    ],
  }),
  confirmed: ({ hostName, by }) => ({
    subject: `Place confirmée\u00a0: ${hostName}`,
    lead:
      by === 'school'
        ? `Votre établissement a vu un papier de l’entreprise\u00a0: votre place chez ${hostName} est confirmée.`
        : `${hostName} confirme votre place.`,
    next: [
      step('L’établissement', 'prépare la convention ou le contrat'),
      step('Vous', 'signez avant le premier jour'),
      step(hostName, 'vous accueille aux dates confirmées'),
    ],
  }),
  refused: ({ hostName }) => ({
    subject: `Place non confirmée\u00a0: ${hostName}`,
    lead: `${hostName} répond qu’elle ne vous accueille pas à ces dates. Votre recherche reprend, et vos offres reviennent.`,
    next: [
      step('Vous', 'appelez l’entreprise si cette réponse vous étonne'),
      step('Sève', 'cherche de nouveau des offres qui vous conviennent'),
      step('Votre référent', 'lit la même réponse et peut vous aider'),
    ],
  }),
  cancelled: ({ hostName, by }) => ({
    subject: `Place annulée\u00a0: ${hostName}`,
    lead: `${by === 'school' ? 'Votre établissement' : hostName} a annulé votre place chez ${hostName}. Votre recherche reprend, et vos offres reviennent.`,
    next: [
      step('Vous', 'appelez si cette annulation vous étonne'),
      step('Sève', 'cherche de nouveau des offres qui vous conviennent'),
      step('Votre référent', 'lit la même annulation et peut vous aider'),
    ],
  }),
  disowned: ({ hostName }) => ({
    subject: `Adresse à corriger\u00a0: ${hostName}`,
    lead: `L’adresse que vous avez donnée pour ${hostName} n’est pas celle de l’entreprise. La place attend\u00a0: montrez un papier de l’entreprise à votre établissement, ou demandez la bonne adresse.`,
    next: [
      step('Vous', 'demandez un papier ou la bonne adresse à l’entreprise'),
      step('L’établissement', 'confirme sur le papier, ou envoie le lien à la bonne adresse'),
      step('L’entreprise', 'répond'),
    ],
  }),
  silent: ({ hostName }) => ({
    subject: `Pas encore confirmée\u00a0: votre place chez ${hostName}`,
    lead: `${hostName} n’a pas répondu depuis ${PLACE_SILENCE_DAYS} jours. Demandez-lui un papier (un courriel suffit) et montrez-le à votre établissement\u00a0: il confirmera la place.`,
    next: [
      step('Vous', 'demandez un papier à l’entreprise'),
      step('L’établissement', 'le voit et confirme la place'),
      step('L’établissement', 'prépare la convention ou le contrat'),
    ],
  }),
};

const FRENCH_TEACHER: Record<PlaceAct, (told: Told) => Said> = {
  declared: ({ studentName, hostName }) => ({
    subject: `${studentName}\u00a0: une place trouvée hors Sève`,
    lead: `${studentName} dit avoir trouvé une place chez ${hostName}. Elle attend l’entreprise, ou un papier que vous avez vu.`,
    next: [
      step(hostName, 'confirme ou refuse par le lien, s’il lui a été envoyé'),
      step('Vous', 'confirmez si vous avez vu un papier de l’entreprise'),
      step('L’établissement', 'prépare la convention ou le contrat'),
    ],
  }),
  confirmed: ({ studentName, hostName, by }) => ({
    subject: `${studentName}\u00a0: place confirmée`,
    lead:
      by === 'school'
        ? `Votre établissement a vu un papier de l’entreprise (${hostName})\u00a0: la place est confirmée.`
        : `${hostName} confirme la place. Vous pouvez préparer la convention ou le contrat.`,
    next: [
      step('L’établissement', 'prépare la convention ou le contrat'),
      step(studentName, 'signe avant le premier jour'),
      step(hostName, 'accueille aux dates confirmées'),
    ],
  }),
  refused: ({ studentName, hostName }) => ({
    subject: `${studentName}\u00a0: place refusée par l’entreprise`,
    lead: `${hostName} répond que cette place n’existe pas ou ne tient pas. La recherche reprend\u00a0: ${studentName} est de nouveau sans place.`,
    next: [
      step('Vous', 'parlez-en avec l’élève'),
      step(studentName, 'reprend sa recherche'),
      step('Sève', 'propose de nouveau des offres'),
    ],
  }),
  cancelled: ({ studentName, hostName, by }) => ({
    subject: `${studentName}\u00a0: place annulée`,
    lead: `La place chez ${hostName} est annulée par ${by === 'company' ? 'l’entreprise' : by === 'school' ? 'l’établissement' : 'l’élève'}. La recherche reprend\u00a0: ${studentName} est de nouveau sans place.`,
    next: [
      step('Vous', 'parlez-en avec l’élève'),
      step(studentName, 'reprend sa recherche'),
      step('Sève', 'propose de nouveau des offres'),
    ],
  }),
  disowned: ({ studentName, hostName }) => ({
    subject: `${studentName}\u00a0: adresse de l’entreprise à corriger`,
    lead: `La personne qui lit à l’adresse donnée pour ${hostName} dit n’avoir rien à voir avec cette place. L’adresse est retirée, et la place attend.`,
    next: [
      step('Vous', 'demandez la bonne adresse ou un papier'),
      step(hostName, 'confirme, ou vous confirmez sur le papier'),
      step('L’établissement', 'prépare la convention ou le contrat'),
    ],
  }),
  silent: ({ studentName, hostName }) => ({
    subject: `${studentName}\u00a0: place pas encore confirmée`,
    lead: `${hostName} n’a pas répondu depuis ${PLACE_SILENCE_DAYS} jours, malgré deux rappels. Un papier de l’entreprise suffit pour confirmer la place vous-même.`,
    next: [
      step('Vous', 'appelez l’entreprise, ou demandez un papier à l’élève'),
      step('Vous', 'confirmez sur le papier que vous avez vu'),
      step('L’établissement', 'prépare la convention ou le contrat'),
    ],
  }),
};

const FRENCH_COMPANY = ({ studentName, by }: Told): Said => ({
  subject: `Place annulée\u00a0: ${studentName}`,
  lead: `Une place prévue chez vous n’aura pas lieu\u00a0: ${studentName}. Elle est annulée par ${by === 'school' ? 'l’établissement' : 'l’élève'}, et vous n’avez rien à faire.`,
  next: [
    step('Vous', 'libérez ces dates'),
    step('L’établissement', 'répond à vos questions'),
    step('Vous', 'pouvez publier une offre sur Sève pour la place libre'),
  ],
});

const FRENCH_WHY: Record<PlaceReader, string> = {
  student: 'Vous recevez cette lettre parce que cette place est la vôtre.',
  teacher: 'Vous recevez cette lettre parce que vous suivez cet élève.',
  company: 'Vous recevez cette lettre parce que cette place était chez vous.',
};
const FRENCH_ACTION: Record<PlaceReader, string> = { student: 'Voir la place', teacher: 'Voir l’élève', company: 'Ouvrir Sève' };

const ENGLISH_STUDENT: Record<PlaceAct, (told: Told) => Said> = {
  declared: ({ hostName }) => ({
    subject: `A place is noted for you: ${hostName}`,
    lead: `Your school noted a place found outside Sève, at ${hostName}. Read its dates again: if something is wrong, tell your school.`,
    next: [
      step('You', 'read the place and its dates'),
      step('The company', 'confirms by a link, or your school on a paper that it has seen'),
      step('The school', 'prepares the agreement or the contract'),
    ],
  }),
  confirmed: ({ hostName, by }) => ({
    subject: `Place confirmed: ${hostName}`,
    lead:
      by === 'school'
        ? `Your school has seen a paper of the company: your place at ${hostName} is confirmed.`
        : `${hostName} confirms your place.`,
    next: [
      step('The school', 'prepares the agreement or the contract'),
      step('You', 'sign before the first day'),
      step(hostName, 'welcomes you on the confirmed dates'),
    ],
  }),
  refused: ({ hostName }) => ({
    subject: `Place not confirmed: ${hostName}`,
    lead: `${hostName} answers that it does not host you on these dates. Your search goes on, and your offers are back.`,
    next: [
      step('You', 'call the company if this answer surprises you'),
      step('Sève', 'looks for offers that suit you again'),
      step('Your referent teacher', 'reads the same answer and can help'),
    ],
  }),
  cancelled: ({ hostName, by }) => ({
    subject: `Place cancelled: ${hostName}`,
    lead: `${by === 'school' ? 'Your school' : hostName} cancelled your place at ${hostName}. Your search goes on, and your offers are back.`,
    next: [
      step('You', 'call if this surprises you'),
      step('Sève', 'looks for offers that suit you again'),
      step('Your referent teacher', 'reads the same and can help'),
    ],
  }),
  disowned: ({ hostName }) => ({
    subject: `An address to correct: ${hostName}`,
    lead: `The address you gave for ${hostName} is not that of the company. The place waits: show a paper of the company to your school, or ask for the right address.`,
    next: [
      step('You', 'ask the company for a paper or the right address'),
      step('The school', 'confirms on the paper, or sends the link to the right address'),
      step('The company', 'answers'),
    ],
  }),
  silent: ({ hostName }) => ({
    subject: `Not confirmed yet: your place at ${hostName}`,
    lead: `${hostName} has not answered for ${PLACE_SILENCE_DAYS} days. Ask for a paper (an e-mail will do) and show it to your school, which will confirm the place.`,
    next: [
      step('You', 'ask the company for a paper'),
      step('The school', 'sees it and confirms the place'),
      step('The school', 'prepares the agreement or the contract'),
    ],
  }),
};

const ENGLISH_TEACHER: Record<PlaceAct, (told: Told) => Said> = {
  declared: ({ studentName, hostName }) => ({
    subject: `${studentName}: a place found outside Sève`,
    lead: `${studentName} says to have found a place at ${hostName}. It waits for the company, or for a paper that you have seen.`,
    next: [
      step(hostName, 'confirms or refuses by the link, if it was sent'),
      step('You', 'confirm if you have seen a paper of the company'),
      step('The school', 'prepares the agreement or the contract'),
    ],
  }),
  confirmed: ({ studentName, hostName, by }) => ({
    subject: `${studentName}: place confirmed`,
    lead:
      by === 'school'
        ? `Your school has seen a paper of ${hostName}: the place is confirmed.`
        : `${hostName} confirms the place. You can prepare the agreement or the contract.`,
    next: [
      step('The school', 'prepares the agreement or the contract'),
      step(studentName, 'signs before the first day'),
      step(hostName, 'welcomes the student on the confirmed dates'),
    ],
  }),
  refused: ({ studentName, hostName }) => ({
    subject: `${studentName}: place refused by the company`,
    lead: `${hostName} answers that this place does not exist or does not hold. The search goes on: ${studentName} is without a place again.`,
    next: [step('You', 'speak with the student'), step(studentName, 'searches again'), step('Sève', 'proposes offers again')],
  }),
  cancelled: ({ studentName, hostName, by }) => ({
    subject: `${studentName}: place cancelled`,
    lead: `The place at ${hostName} is cancelled by the ${by}. The search goes on: ${studentName} is without a place again.`,
    next: [step('You', 'speak with the student'), step(studentName, 'searches again'), step('Sève', 'proposes offers again')],
  }),
  disowned: ({ studentName, hostName }) => ({
    subject: `${studentName}: address of the company to correct`,
    lead: `The reader at the address given for ${hostName} has nothing to do with this place. The address is removed, and the place waits.`,
    next: [
      step('You', 'ask for the right address or a paper'),
      step(hostName, 'confirms, or you confirm on the paper'),
      step('The school', 'prepares the agreement or the contract'),
    ],
  }),
  silent: ({ studentName, hostName }) => ({
    subject: `${studentName}: place not confirmed yet`,
    lead: `${hostName} has not answered for ${PLACE_SILENCE_DAYS} days, despite two reminders. A paper of the company is enough to confirm the place yourself.`,
    next: [
      step('You', 'call the company, or ask the student for a paper'),
      step('You', 'confirm on the paper that you have seen'),
      step('The school', 'prepares the agreement or the contract'),
    ],
  }),
};

const ENGLISH_COMPANY = ({ studentName, by }: Told): Said => ({
  subject: `Place cancelled: ${studentName}`,
  lead: `The place that ${studentName} had with you is cancelled by the ${by}. You have nothing to do.`,
  next: [
    step('You', 'free these dates'),
    step('The school', 'answers your questions'),
    step('You', 'can publish an offer on Sève for the free place'),
  ],
});

const ENGLISH_WHY: Record<PlaceReader, string> = {
  student: 'You get this letter because this place is yours.',
  teacher: 'You get this letter because you follow this student.',
  company: 'You get this letter because this place was with you.',
};
const ENGLISH_ACTION: Record<PlaceReader, string> = { student: 'See the place', teacher: 'See the student', company: 'Open Sève' };

const saidTo = (
  told: Told,
  student: Record<PlaceAct, (told: Told) => Said>,
  teacher: Record<PlaceAct, (told: Told) => Said>,
  company: (told: Told) => Said,
): Said => {
  if (told.reader === 'company') return company(told);
  return (told.reader === 'student' ? student : teacher)[told.act](told);
};

const AUTHOR = { fr: { student: 'l’élève', school: 'l’établissement' }, en: { student: 'the student', school: 'the school' } } as const;
const authorOf = ({ by, hostName }: Told, locale: 'fr' | 'en') => (by === 'company' ? hostName : AUTHOR[locale][by]);

/** Words of a letter about a place found elsewhere, by its reader and what happened. */
export const placeWords = {
  fr: (told: Told): Words => ({
    ...saidTo(told, FRENCH_STUDENT, FRENCH_TEACHER, FRENCH_COMPANY),
    action: FRENCH_ACTION[told.reader],
    author: authorOf(told, 'fr'),
    why: FRENCH_WHY[told.reader],
  }),
  en: (told: Told): Words => ({
    ...saidTo(told, ENGLISH_STUDENT, ENGLISH_TEACHER, ENGLISH_COMPANY),
    action: ENGLISH_ACTION[told.reader],
    author: authorOf(told, 'en'),
    why: ENGLISH_WHY[told.reader],
  }),
};
