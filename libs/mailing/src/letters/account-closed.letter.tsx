import { letter } from '../letter.js';
import { step } from '../words/step.js';

export type AccountClosedParams = {
  firstName: string;
  /** Reason given by the campus. */
  reason: string;
  /** Address of the public pages, which stay open. */
  link: string;
};

export const accountClosed = letter<AccountClosedParams>(
  {
    name: 'account-closed',
    isSecret: false,
    sample: { firstName: 'Nadia', reason: 'Départ de l’établissement.', link: 'https://seve.example' },
  },
  {
    fr: ({ firstName, reason, link }) => ({
      subject: 'Votre compte Sève est fermé',
      to: firstName,
      lead: [`La coordination du campus a fermé votre compte, et vos sessions avec lui. Motif\u00a0: ${reason}`],
      action: { label: 'Ouvrir Sève', link },
      next: [
        step('Vos classes et vos offres', 'sont suivies par une autre personne'),
        step('Une erreur\u00a0?', 'écrivez à la coordination du campus, qui peut rouvrir le compte'),
        step('Vous', 'n’avez rien d’autre à faire'),
      ],
      why: 'Vous recevez cette lettre parce que ce compte était le vôtre. C’est la dernière.',
    }),
    en: ({ firstName, reason, link }) => ({
      subject: 'Your Sève account is closed',
      to: firstName,
      lead: [`The campus coordination has closed your account, and your sessions with it. Reason: ${reason}`],
      action: { label: 'Open Sève', link },
      next: [
        step('Your classes and offers', 'are followed by another person'),
        step('A mistake?', 'write to the campus coordination, which can open the account again'),
        step('You', 'have nothing else to do'),
      ],
      why: 'You get this letter because this account was yours. It is the last one.',
    }),
  },
);
