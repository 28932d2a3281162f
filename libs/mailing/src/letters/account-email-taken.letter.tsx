import { letter } from '../letter.js';

export type AccountEmailTakenParams = {
  firstName: string;
  signInLink: string;
};

export const accountEmailTaken = letter<AccountEmailTakenParams>(
  {
    name: 'account-email-taken',
    isSecret: false,
    sample: { firstName: 'Inès', signInLink: 'https://seve.example/connexion' },
  },
  {
    fr: ({ firstName, signInLink }) => ({
      subject: 'Votre adresse a été demandée pour un autre compte',
      to: firstName,
      lead: ['Un autre compte Sève vient de demander votre adresse. Elle reste à votre compte\u00a0: rien n’y a changé.'],
      action: { label: 'Me connecter', link: signInLink },
      next: [
        <>
          <b>C’était vous</b>
          {'\u00a0'}: vous avez deux comptes. Connectez-vous à celui-ci avec cette adresse
        </>,
        <>
          <b>Vous n’en voulez qu’un</b>
          {'\u00a0'}: écrivez à la coordination du campus
        </>,
        <>
          <b>Ce n’était pas vous</b>
          {'\u00a0'}: vous n’avez rien à faire
        </>,
      ],
      why: 'Vous recevez cette lettre parce que cette adresse a été saisie comme nouvelle adresse d’un autre compte.',
    }),
    en: ({ firstName, signInLink }) => ({
      subject: 'Your address was asked for by another account',
      to: firstName,
      lead: ['Another Sève account has just asked for your address. It stays with yours: nothing in it has changed.'],
      action: { label: 'Sign in', link: signInLink },
      next: [
        <>
          <b>It was you</b>: you have two accounts. Sign in to this one with this address
        </>,
        <>
          <b>You want only one</b>: write to the campus
        </>,
        <>
          <b>It was not you</b>: there is nothing to do
        </>,
      ],
      why: 'You get this letter because this address was typed as the new address of another account.',
    }),
  },
);
