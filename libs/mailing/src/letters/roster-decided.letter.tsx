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
    subject: 'Un autre compte est gardé dans votre classe',
    lead: 'Votre enseignant a reconnu deux comptes pour un seul élève, et garde l’autre dans la classe, avec ce que les deux ont fait. Ce compte-ci reste ouvert, sans classe.',
    label: 'Se connecter',
    next: 'connectez-vous avec l’adresse de l’autre compte. Si ce n’est pas le vôtre, voyez votre enseignant',
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
    subject: 'Another account is kept in your class',
    lead: 'Your teacher recognised two accounts of one student, and keeps the other one in the class, with what both have done. This one stays open, without a class.',
    label: 'Sign in',
    next: 'sign in with the address of the other account. If it is not yours, see your teacher',
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
