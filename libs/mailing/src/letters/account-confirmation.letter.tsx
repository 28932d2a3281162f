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
      lead: ['Un compte Sève vient d’être créé avec cette adresse. Confirmez-la : le compte s’ouvre.'],
      action: { label: 'Confirmer mon adresse', link },
      deadline: (
        <>
          Ce lien sert une seule fois, pendant <b>{duration(validMinutes, 'fr')}</b>. Passé ce délai, la page de connexion en envoie un
          autre.
        </>
      ),
      next: [
        step('Vous', 'confirmez d’un bouton, sur la page qui s’ouvre'),
        step('Vous', 'vous connectez avec votre adresse et votre mot de passe'),
        step('Sève', 'vous montre quoi remplir en premier'),
      ],
      why: 'Vous recevez cette lettre parce que cette adresse a servi à créer un compte. Ce n’est pas vous ? Ne faites rien : sans confirmation, le compte reste fermé.',
    }),
    en: ({ firstName, link, validMinutes }) => ({
      subject: 'Confirm your address to open Sève',
      to: firstName,
      lead: ['A Sève account has just been created with this address. Confirm it and the account opens.'],
      action: { label: 'Confirm my address', link },
      deadline: (
        <>
          This link works once, for <b>{duration(validMinutes, 'en')}</b>. After that, the sign-in page sends you another.
        </>
      ),
      next: [
        step('You', 'confirm with a button, on the page that opens'),
        step('You', 'sign in with your address and your password'),
        step('Sève', 'shows you what to fill in first'),
      ],
      why: 'You get this letter because this address was used to create an account. It was not you? Do nothing: without confirmation the account stays closed.',
    }),
  },
);
