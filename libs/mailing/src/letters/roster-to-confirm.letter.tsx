import { letter } from '../letter.js';
import { step } from '../words/step.js';

export type RosterToConfirmParams = {
  firstName: string;
  className: string;
  /** Where the teacher decides. */
  link: string;
};

export const rosterToConfirm = letter<RosterToConfirmParams>(
  {
    name: 'roster-to-confirm',
    isSecret: false,
    sample: {
      firstName: 'Nadia',
      className: 'BTS Pilotage de procédés 1',
      link: 'https://seve.example/classes/0/inscriptions',
    },
  },
  {
    fr: ({ firstName, className, link }) => ({
      subject: `Une inscription à confirmer\u00a0: ${className}`,
      to: firstName,
      lead: [
        'Une personne s’est inscrite dans votre classe, et la liste de l’établissement ne suffit pas à la reconnaître. Elle attend votre décision.',
      ],
      facts: [['Classe', className]],
      action: { label: 'Voir et décider', link },
      next: [
        step('Vous', 'dites si c’est la même personne, une autre, ou quelqu’un à refuser'),
        step('Elle', 'reçoit une lettre dès que vous avez décidé'),
        step('Avant', 'elle se connecte, mais n’est pas dans votre classe'),
      ],
      why: 'Vous recevez cette lettre parce que vous êtes référent de cette classe.',
    }),
    en: ({ firstName, className, link }) => ({
      subject: `A sign-up to confirm: ${className}`,
      to: firstName,
      lead: ['A person signed up for your class, and the school’s list is not enough to recognise them. They wait for your decision.'],
      facts: [['Class', className]],
      action: { label: 'Look and decide', link },
      next: [
        step('You', 'say whether this is the same person, another one, or a person to refuse'),
        step('They', 'get a letter as soon as you have decided'),
        step('Before', 'they sign in, but are not in your class'),
      ],
      why: 'You get this letter because you are the referent of this class.',
    }),
  },
);
