import type { CivilDate } from '@seve/domain';
import { letter } from '../letter.js';
import { longDay } from '../words/days.js';
import { step } from '../words/step.js';

export type AccountInactiveParams = {
  firstName: string;
  eraseOn: CivilDate;
  signInLink: string;
};

export const accountInactive = letter<AccountInactiveParams>(
  {
    name: 'account-inactive',
    isSecret: false,
    sample: { firstName: 'Inès', eraseOn: '2028-10-24', signInLink: 'https://seve.example/connexion' },
  },
  {
    fr: ({ firstName, eraseOn, signInLink }) => ({
      subject: 'Votre compte sera bientôt effacé',
      to: firstName,
      lead: [
        `Vous n’avez rien fait sur Sève depuis près de deux ans. Sans connexion d’ici là, votre compte sera effacé le ${longDay(eraseOn, 'fr')}.`,
      ],
      action: { label: 'Me connecter et garder mon compte', link: signInLink },
      next: [
        step('Vous', 'connectez-vous une fois pour le garder, ou ne faites rien'),
        step('Sève', 'efface vos données ce jour-là, pour toujours'),
        step('Votre établissement', 'garde votre place dans sa liste, si vous y êtes encore'),
      ],
      why: 'Vous recevez cette lettre parce que les données d’un compte sans activité ne sont pas gardées plus de deux ans.',
    }),
    en: ({ firstName, eraseOn, signInLink }) => ({
      subject: 'Your account will soon be erased',
      to: firstName,
      lead: [
        `You have done nothing on Sève for nearly two years. Unless you sign in before, your account will be erased on ${longDay(eraseOn, 'en')}.`,
      ],
      action: { label: 'Sign in and keep my account', link: signInLink },
      next: [
        step('You', 'sign in once to keep it, or do nothing'),
        step('Sève', 'erases your data on that day, for good'),
        step('Your school', 'keeps your place in its list, if you are still there'),
      ],
      why: 'You get this letter because the data of an account without activity are not kept for more than two years.',
    }),
  },
);
