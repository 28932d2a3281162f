import { letter } from '../letter.js';
import { step } from '../words/step.js';

export type AccountEmailUndoneParams = {
  firstName: string;
  /** New address, masked. */
  newAddress: string;
  /** Page that asks for a new password; holds no token. */
  resetLink: string;
};

export const accountEmailUndone = letter<AccountEmailUndoneParams>(
  {
    name: 'account-email-undone',
    isSecret: false,
    sample: { firstName: 'Inès', newAddress: 'x…l@ailleurs.example', resetLink: 'https://seve.example/mot-de-passe' },
  },
  {
    fr: ({ firstName, newAddress, resetLink }) => ({
      subject: 'Votre compte garde cette adresse',
      to: firstName,
      lead: [`Le changement vers ${newAddress} est annulé. Votre compte est fermé partout, et l’ancien mot de passe ne sert plus.`],
      action: { label: 'Choisir un nouveau mot de passe', link: resetLink },
      next: [
        step('Vous', 'demandez un lien à cette adresse, et choisissez un nouveau mot de passe'),
        step('Vous', 'relisez votre profil et vos réponses\u00a0: ont-ils changé\u00a0?'),
        step('La coordination du campus', 'vous aide, si quelqu’un a utilisé votre compte'),
      ],
      why: 'Vous recevez cette lettre parce que le lien d’annulation envoyé à cette adresse vient de servir.',
    }),
    en: ({ firstName, newAddress, resetLink }) => ({
      subject: 'Your account keeps this address',
      to: firstName,
      lead: [`The change to ${newAddress} is undone. Your account is closed everywhere, and the old password no longer works.`],
      action: { label: 'Choose a new password', link: resetLink },
      next: [
        step('You', 'ask for a link at this address, and choose a new password'),
        step('You', 'read your profile and your answers again: have they changed?'),
        step('The campus', 'helps you, if your account was used by another person'),
      ],
      why: 'You get this letter because the undo link sent to this address has just been used.',
    }),
  },
);
