import { letter } from '../letter.js';
import { step } from '../words/step.js';

export type AccountReopenedParams = {
  firstName: string;
  /** Sign-in page. */
  link: string;
};

export const accountReopened = letter<AccountReopenedParams>(
  {
    name: 'account-reopened',
    isSecret: false,
    sample: { firstName: 'Nadia', link: 'https://seve.example/connexion' },
  },
  {
    fr: ({ firstName, link }) => ({
      subject: 'Votre compte Sève est rouvert',
      to: firstName,
      lead: ['La coordination du campus a rouvert votre compte. Vous retrouvez les rôles que vous aviez.'],
      action: { label: 'Se connecter', link },
      next: [
        step('Vous', 'vous connectez comme avant'),
        step('Votre navigateur', 'demande de nouveau le mot de passe'),
        step('Les classes et les offres', 'restent à la personne qui a pris la suite, jusqu’à ce qu’elle vous les rende'),
      ],
      why: 'Vous recevez cette lettre parce que ce compte est le vôtre.',
    }),
    en: ({ firstName, link }) => ({
      subject: 'Your Sève account is open again',
      to: firstName,
      lead: ['The campus coordination has opened your account again. You hold the roles that you had.'],
      action: { label: 'Sign in', link },
      next: [
        step('You', 'sign in as before'),
        step('Your browser', 'asks for the password again'),
        step('Classes and offers', 'stay with the person who took over, until that person gives them back'),
      ],
      why: 'You get this letter because this account is yours.',
    }),
  },
);
