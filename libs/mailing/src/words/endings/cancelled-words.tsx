import type { Locale } from '@seve/domain';
import type { LetterContent } from '../../letter-content.js';
import { searchSteps } from '../search-steps.js';
import { step } from '../step.js';

export type CancelledBy = 'company' | 'student' | 'school';
export type CancelledReader = 'student' | 'company' | 'teacher' | 'guardian';

interface Cancelled {
  by: CancelledBy;
  student: string;
  company: string;
}

type Said = Pick<LetterContent, 'subject' | 'next' | 'why'> & { lead: string; action: string };

/** Wording for each reader of a place cancelled before any signature. */
export const cancelledWords: Record<Locale, Record<CancelledReader, (place: Cancelled) => Said>> = {
  fr: {
    student: ({ by, company }) => ({
      subject: `Place annulée : ${company}`,
      lead: {
        company: 'L’entreprise ne peut plus vous accueillir. Rien n’était encore signé.',
        student: 'Vous avez annulé cette place. Rien n’était encore signé.',
        school: 'Votre établissement a annulé cette place. Rien n’était encore signé.',
      }[by],
      action: 'Voir mes offres',
      next: [
        step('Votre recherche', 'reprend : les offres qui vous conviennent vous attendent'),
        step('Une candidature annulée', 'se reprend une fois, si son offre est encore ouverte'),
        step('La personne qui vous suit', 'apprend la même nouvelle'),
      ],
      why: 'Vous recevez cette lettre parce que cette place était la vôtre.',
    }),
    company: ({ by, student }) => ({
      subject: `Place annulée : ${student}`,
      lead: {
        company: 'Votre entreprise a annulé cette place. Rien n’était encore signé.',
        student: `${student} annule sa venue. Rien n’était encore signé.`,
        school: 'L’établissement a annulé cette place. Rien n’était encore signé.',
      }[by],
      action: 'Voir les candidatures',
      next: [
        step('La place', 'est de nouveau libre'),
        step('L’établissement', 'apprend la même nouvelle'),
        step('Vous', 'pouvez proposer la place à quelqu’un d’autre'),
      ],
      why: 'Vous recevez cette lettre parce que vous aviez proposé cette place.',
    }),
    teacher: ({ by, student, company }) => ({
      subject: `Place annulée : ${student}`,
      lead: {
        company: `${company} annule la place avant la signature.`,
        student: `${student} annule sa venue chez ${company}, avant la signature.`,
        school: `L’établissement annule la place chez ${company}, avant la signature.`,
      }[by],
      action: 'Ouvrir ma classe',
      next: searchSteps.fr(student),
      why: `Vous recevez cette lettre parce que vous suivez ${student}.`,
    }),
    guardian: ({ by, student, company }) => ({
      subject: `Place annulée : ${student}`,
      lead: {
        company: `${company} ne peut plus accueillir ${student}. Rien n’était signé.`,
        student: `${student} a annulé sa place chez ${company}. Rien n’était signé.`,
        school: `L’établissement a annulé la place chez ${company}. Rien n’était signé.`,
      }[by],
      action: 'En savoir plus',
      next: [
        step(student, 'cherche une autre place, avec son établissement'),
        step('Vous', 'n’avez rien à faire ni à renvoyer'),
        step('Une nouvelle place', 'vous sera annoncée par lettre'),
      ],
      why: `Vous recevez cette lettre parce que vous avez la responsabilité de quelqu’un de moins de 18 ans : ${student}.`,
    }),
  },
  en: {
    student: ({ by, company }) => ({
      subject: `Place cancelled: ${company}`,
      lead: {
        company: 'The company can no longer welcome you. Nothing was signed yet.',
        student: 'You have cancelled this place. Nothing was signed yet.',
        school: 'Your school has cancelled this place. Nothing was signed yet.',
      }[by],
      action: 'See my offers',
      next: [
        step('Your search', 'goes on: the offers that suit you are waiting'),
        step('A cancelled application', 'is taken up again once, if its offer is still open'),
        step('The person who follows you', 'gets the same news'),
      ],
      why: 'You get this letter because this place was yours.',
    }),
    company: ({ by, student }) => ({
      subject: `Place cancelled: ${student}`,
      lead: {
        company: 'Your company has cancelled this place. Nothing was signed yet.',
        student: `${student} will not come. Nothing was signed yet.`,
        school: 'The school has cancelled this place. Nothing was signed yet.',
      }[by],
      action: 'See the applications',
      next: [
        step('The place', 'is free again'),
        step('The school', 'gets the same news'),
        step('You', 'can offer the place to somebody else'),
      ],
      why: 'You get this letter because you had offered this place.',
    }),
    teacher: ({ by, student, company }) => ({
      subject: `Place cancelled: ${student}`,
      lead: {
        company: `${company} cancels the place before the signature.`,
        student: `${student} will not go to ${company}, and says so before the signature.`,
        school: `The school cancels the place at ${company}, before the signature.`,
      }[by],
      action: 'Open my class',
      next: searchSteps.en(student),
      why: `You get this letter because you follow ${student}.`,
    }),
    guardian: ({ by, student, company }) => ({
      subject: `Place cancelled: ${student}`,
      lead: {
        company: `${company} can no longer welcome ${student}. Nothing was signed.`,
        student: `${student} has cancelled the place at ${company}. Nothing was signed.`,
        school: `The school has cancelled the place at ${company}. Nothing was signed.`,
      }[by],
      action: 'Read more',
      next: [
        step(student, 'looks for another place, with the school'),
        step('You', 'have nothing to do and nothing to send back'),
        step('A new place', 'is announced to you by letter'),
      ],
      why: `You get this letter because you are responsible for ${student}, who is under 18.`,
    }),
  },
};

/** Author of the quoted reason. */
export const cancelledByName = ({ by, student, company }: Cancelled, locale: Locale): string =>
  ({ company, student, school: locale === 'fr' ? 'L’établissement' : 'The school' })[by];
