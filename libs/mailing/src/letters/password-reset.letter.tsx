import { letter } from '../letter.js';
import { duration } from '../words/days.js';
import { step } from '../words/step.js';

export type PasswordResetParams = {
  firstName: string;
  link: string;
  validMinutes: number;
};

export const passwordReset = letter<PasswordResetParams>(
  {
    name: 'password-reset',
    isSecret: true,
    sample: { firstName: 'Marc', link: 'https://seve.example/nouveau-mot-de-passe?jeton=K7f2Lm', validMinutes: 60 },
  },
  {
    fr: ({ firstName, link, validMinutes }) => ({
      subject: 'Choisissez un nouveau mot de passe pour Sève',
      to: firstName,
      lead: ['Un nouveau mot de passe vient d’être demandé pour votre compte.'],
      action: { label: 'Choisir mon mot de passe', link },
      deadline: (
        <>
          Ce lien sert une seule fois, pendant <b>{duration(validMinutes, 'fr')}</b>. Passé ce délai, demandez-en un autre.
        </>
      ),
      next: [
        step('Vous', 'saisissez le nouveau mot de passe, sur la page qui s’ouvre'),
        step('L’ancien', 'ne sert plus'),
        step('Vous', 'vous connectez avec le nouveau'),
      ],
      why: 'Vous recevez cette lettre parce que quelqu’un a demandé un nouveau mot de passe pour cette adresse. Ce n’est pas vous ? Ne faites rien : l’ancien reste valable.',
    }),
    en: ({ firstName, link, validMinutes }) => ({
      subject: 'Choose a new password for Sève',
      to: firstName,
      lead: ['A new password has just been asked for your account.'],
      action: { label: 'Choose my password', link },
      deadline: (
        <>
          This link works once, for <b>{duration(validMinutes, 'en')}</b>. After that, ask for another.
        </>
      ),
      next: [
        step('You', 'type the new password, on the page that opens'),
        step('The old one', 'stops working'),
        step('You', 'sign in with the new one'),
      ],
      why: 'You get this letter because somebody asked for a new password for this address. It was not you? Do nothing: the old one stays valid.',
    }),
  },
);
