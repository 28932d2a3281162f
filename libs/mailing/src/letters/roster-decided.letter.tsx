import type { JoinOutcome } from '@seve/domain';
import { letter } from '../letter.js';
import { step } from '../words/step.js';

export type RosterDecidedParams = {
  firstName: string;
  className: string;
  outcome: JoinOutcome;
  link: string;
};

const SAMPLE = { firstName: 'Léa', className: 'BTS Pilotage de procédés 1', link: 'https://seve.example/' };

const FRENCH: Record<JoinOutcome, { subject: string; lead: string; label: string; next: string }> = {
  joined: {
    subject: 'Votre inscription est confirmée',
    lead: 'Votre enseignant a confirmé votre inscription\u00a0: vous êtes dans votre classe.',
    label: 'Ouvrir Sève',
    next: 'dites ce que vous cherchez, et voyez les offres qui vous conviennent',
  },
  refused: {
    subject: 'Votre inscription n’a pas été confirmée',
    lead: 'Votre enseignant ne vous a pas reconnu parmi ses élèves. Votre compte reste ouvert, sans classe.',
    label: 'Ouvrir Sève',
    next: 'voyez votre enseignant, ou tapez le code d’une autre classe',
  },
  known: {
    subject: 'Vous aviez déjà un compte',
    lead: 'Votre enseignant vous a reconnu\u00a0: vous avez déjà un compte, avec une autre adresse. Le compte que vous venez d’ouvrir est fermé.',
    label: 'Se connecter',
    next: 'connectez-vous avec votre première adresse. Si vous ne l’ouvrez plus, votre établissement peut la changer',
  },
};

const ENGLISH: typeof FRENCH = {
  joined: {
    subject: 'Your sign-up is confirmed',
    lead: 'Your teacher has confirmed your sign-up: you are in your class.',
    label: 'Open Sève',
    next: 'say what you look for, and see the offers that suit you',
  },
  refused: {
    subject: 'Your sign-up was not confirmed',
    lead: 'Your teacher did not recognise you among their students. Your account stays open, without a class.',
    label: 'Open Sève',
    next: 'see your teacher, or type the code of another class',
  },
  known: {
    subject: 'You had an account already',
    lead: 'Your teacher recognised you: you have an account already, with another address. The account you have just opened is closed.',
    label: 'Sign in',
    next: 'sign in with your first address. If you cannot open it any more, your school can change it',
  },
};

export const rosterDecided = letter<RosterDecidedParams>(
  {
    name: 'roster-decided',
    isSecret: false,
    sample: { ...SAMPLE, outcome: 'joined' },
    variants: [{ outcome: 'refused' }, { outcome: 'known' }],
  },
  {
    fr: ({ firstName, className, outcome, link }) => ({
      subject: FRENCH[outcome].subject,
      to: firstName,
      lead: [FRENCH[outcome].lead],
      facts: [['Classe', className]],
      action: { label: FRENCH[outcome].label, link },
      next: [
        step('Vous', FRENCH[outcome].next),
        step('Votre enseignant', 'répond à vos questions sur cette décision'),
        step('Sève', 'ne montre rien de vous aux entreprises sans votre candidature'),
      ],
      why: 'Vous recevez cette lettre parce que votre inscription attendait la décision de votre enseignant.',
    }),
    en: ({ firstName, className, outcome, link }) => ({
      subject: ENGLISH[outcome].subject,
      to: firstName,
      lead: [ENGLISH[outcome].lead],
      facts: [['Class', className]],
      action: { label: ENGLISH[outcome].label, link },
      next: [
        step('You', ENGLISH[outcome].next),
        step('Your teacher', 'answers your questions about this decision'),
        step('Sève', 'shows companies nothing of you without your application'),
      ],
      why: 'You get this letter because your sign-up waited for your teacher’s decision.',
    }),
  },
);
