import { TextLink } from '../layout/TextLink.js';
import { letter } from '../letter.js';

export type AccountExistsParams = {
  firstName: string;
  signInLink: string;
  /** Page that asks for a new password; holds no token. */
  resetLink: string;
};

export const accountExists = letter<AccountExistsParams>(
  {
    name: 'account-exists',
    isSecret: false,
    sample: { firstName: 'Inès', signInLink: 'https://seve.example/connexion', resetLink: 'https://seve.example/mot-de-passe' },
  },
  {
    fr: ({ firstName, signInLink, resetLink }) => ({
      subject: 'Vous avez déjà un compte Sève',
      to: firstName,
      lead: ['Quelqu’un vient de demander une inscription avec cette adresse. Votre compte existe déjà : rien n’y a changé.'],
      action: { label: 'Me connecter', link: signInLink },
      next: [
        <>
          <b>C’était vous</b> : connectez-vous avec votre mot de passe
        </>,
        <>
          <b>Mot de passe oublié</b> : <TextLink href={resetLink}>choisissez-en un autre</TextLink>
        </>,
        <>
          <b>Ce n’était pas vous</b> : vous n’avez rien à faire
        </>,
      ],
      why: 'Vous recevez cette lettre parce que cette adresse a été saisie sur la page d’inscription.',
    }),
    en: ({ firstName, signInLink, resetLink }) => ({
      subject: 'You already have a Sève account',
      to: firstName,
      lead: ['Somebody has just asked to sign up with this address. Your account already exists: nothing in it has changed.'],
      action: { label: 'Sign in', link: signInLink },
      next: [
        <>
          <b>It was you</b>: sign in with your password
        </>,
        <>
          <b>Password forgotten</b>: <TextLink href={resetLink}>choose another</TextLink>
        </>,
        <>
          <b>It was not you</b>: there is nothing to do
        </>,
      ],
      why: 'You get this letter because this address was typed on the sign-up page.',
    }),
  },
);
