import { letter } from '../letter.js';
import { duration } from '../words/days.js';
import { step } from '../words/step.js';

export type AccountConfirmationParams = {
  firstName: string;
  link: string;
  validMinutes: number;
};

export const accountConfirmation = letter<AccountConfirmationParams>(
  {
    name: 'account-confirmation',
    isSecret: true,
    sample: { firstName: 'Inès', link: 'https://seve.example/confirmation?jeton=Zq3vT8', validMinutes: 60 },
  },
  {
    fr: ({ firstName, link, validMinutes }) => ({
      subject: 'Confirmez votre adresse pour ouvrir Sève',
      to: firstName,
      lead: ['Une inscription à Sève vient d’être demandée avec cette adresse. Choisissez votre mot de passe : le compte s’ouvre.'],
      action: { label: 'Choisir mon mot de passe', link },
      deadline: (
        <>
          Ce lien sert une seule fois, pendant <b>{duration(validMinutes, 'fr')}</b>. Passé ce délai, sa page en envoie un autre. Une
          nouvelle inscription avec cette adresse le remplace.
        </>
      ),
      next: [
        step('Vous', 'vérifiez ce que la page dit de vous, et choisissez un mot de passe'),
        step('Sève', 'ouvre votre compte, et vous y êtes'),
        step('Sève', 'vous montre quoi remplir en premier'),
      ],
      why: 'Vous recevez cette lettre parce que cette adresse a été saisie sur la page d’inscription. Ce n’est pas vous ? Ne faites rien : sans ce lien, aucun compte n’existe.',
    }),
    en: ({ firstName, link, validMinutes }) => ({
      subject: 'Confirm your address to open Sève',
      to: firstName,
      lead: ['A Sève account has just been asked for with this address. Choose your password and the account opens.'],
      action: { label: 'Choose my password', link },
      deadline: (
        <>
          This link works once, for <b>{duration(validMinutes, 'en')}</b>. After that, its page sends you another. A new sign-up with this
          address replaces it.
        </>
      ),
      next: [
        step('You', 'check what the page says of you, and choose a password'),
        step('Sève', 'opens your account, and you are in'),
        step('Sève', 'shows you what to fill in first'),
      ],
      why: 'You get this letter because this address was typed on the sign-up page. It was not you? Do nothing: without this link no account exists.',
    }),
  },
);
