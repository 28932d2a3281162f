import { letter } from '../letter.js';
import { step } from '../words/step.js';

export type AccountPasswordChangedParams = {
  firstName: string;
  /** Page that asks for a new password; holds no token. */
  resetLink: string;
};

export const accountPasswordChanged = letter<AccountPasswordChangedParams>(
  {
    name: 'account-password-changed',
    isSecret: false,
    sample: { firstName: 'Marc', resetLink: 'https://seve.example/mot-de-passe' },
  },
  {
    fr: ({ firstName, resetLink }) => ({
      subject: 'Votre mot de passe Sève a changé',
      to: firstName,
      lead: ['Un nouveau mot de passe vient d’être choisi pour votre compte.'],
      action: { label: 'Ce n’est pas moi\u00a0: en choisir un autre', link: resetLink },
      next: [
        step('C’est bien vous\u00a0?', 'Vous n’avez rien à faire'),
        step('Ce n’est pas vous\u00a0?', 'Choisissez-en un autre tout de suite\u00a0: le compte se ferme alors partout'),
        step('L’ancien', 'ne sert plus'),
      ],
      why: 'Vous recevez cette lettre parce que le mot de passe de votre compte a changé.',
    }),
    en: ({ firstName, resetLink }) => ({
      subject: 'Your Sève password has changed',
      to: firstName,
      lead: ['A new password has just been chosen for your account.'],
      action: { label: 'It was not me: choose another', link: resetLink },
      next: [
        step('It was you?', 'There is nothing to do'),
        step('It was not you?', 'Choose another at once: the account is then closed everywhere'),
        step('The old one', 'no longer works'),
      ],
      why: 'You get this letter because the password of your account has changed.',
    }),
  },
);
