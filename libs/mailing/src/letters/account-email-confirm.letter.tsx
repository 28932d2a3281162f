import { EMAIL_UNDO_DAYS } from '@seve/domain';
import { letter } from '../letter.js';
import { duration } from '../words/days.js';
import { step } from '../words/step.js';

export type AccountEmailConfirmParams = {
  firstName: string;
  validHours: number;
  link: string;
};

export const accountEmailConfirm = letter<AccountEmailConfirmParams>(
  {
    name: 'account-email-confirm',
    isSecret: true,
    sample: { firstName: 'Inès', validHours: 24, link: 'https://seve.example/adresse/confirmer?token=K7f2Lm' },
    variants: [{ validHours: 168 }],
  },
  {
    fr: ({ firstName, validHours, link }) => ({
      subject: 'Confirmez votre nouvelle adresse pour Sève',
      to: firstName,
      lead: ['Cette adresse doit devenir celle d’un compte Sève. Elle ne le devient qu’avec votre accord.'],
      action: { label: 'Confirmer cette adresse', link },
      deadline: (
        <>
          Ce lien sert une seule fois, pendant <b>{duration(validHours * 60, 'fr')}</b>.
        </>
      ),
      next: [
        step('Vous', 'lisez de quel compte il s’agit, puis confirmez avec le bouton de la page'),
        step('Vous', 'vous connectez ensuite avec cette adresse'),
        step('L’ancienne adresse', `est prévenue, et peut annuler pendant ${EMAIL_UNDO_DAYS}\u00a0jours`),
      ],
      why: 'Vous recevez cette lettre parce que cette adresse a été donnée pour un compte Sève. Ce n’est pas le vôtre\u00a0? Ne faites rien\u00a0: sans le lien, rien ne change.',
    }),
    en: ({ firstName, validHours, link }) => ({
      subject: 'Confirm your new address for Sève',
      to: firstName,
      lead: ['This address is to become the one of a Sève account. It does so only if you agree.'],
      action: { label: 'Confirm this address', link },
      deadline: (
        <>
          This link works once, for <b>{duration(validHours * 60, 'en')}</b>.
        </>
      ),
      next: [
        step('You', 'read which account it is, then confirm with the button of the page'),
        step('You', 'then sign in with this address'),
        step('The old address', `is told, and can undo this for ${EMAIL_UNDO_DAYS} days`),
      ],
      why: 'You get this letter because this address was given for a Sève account. It is not yours? Do nothing: without the link nothing changes.',
    }),
  },
);
