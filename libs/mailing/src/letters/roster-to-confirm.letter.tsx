import { letter } from '../letter.js';
import { step } from '../words/step.js';

export type RosterToConfirmParams = {
  firstName: string;
  className: string;
  /** True for students already in a class without a list; false for waiting sign-ups. */
  isIn: boolean;
  /** Page on which the teacher decides. */
  link: string;
};

export const rosterToConfirm = letter<RosterToConfirmParams>(
  {
    name: 'roster-to-confirm',
    isSecret: false,
    sample: {
      firstName: 'Nadia',
      className: 'BTS Pilotage de procédés 1',
      isIn: false,
      link: 'https://seve.example/classes/0/inscriptions',
    },
    variants: [{ isIn: true }],
  },
  {
    fr: ({ firstName, className, isIn, link }) => ({
      subject: `${isIn ? 'Entrées avec le code de la classe' : 'Une inscription à confirmer'}\u00a0: ${className}`,
      to: firstName,
      lead: [
        isIn
          ? 'Une ou plusieurs personnes sont entrées dans votre classe avec son code, que d’autres que vos élèves peuvent connaître.'
          : 'Une personne s’est inscrite avec le code de votre classe, qui ne prouve pas qui elle est. Elle attend votre décision.',
      ],
      facts: [['Classe', className]],
      action: { label: isIn ? 'Voir qui est entré' : 'Voir et décider', link },
      next: isIn
        ? [
            step('Vous', 'regardez la liste, et retirez toute personne qui n’est pas de la classe'),
            step('Vos élèves', 'n’ont rien à faire'),
            step('Avec une liste', 'importée ou tapée, toute inscription avec ce code attend votre accord'),
          ]
        : [
            step('Vous', 'dites si c’est la même personne, une autre, ou quelqu’un à refuser'),
            step('Elle', 'reçoit une lettre dès que vous avez décidé'),
            step('Avant', 'elle se connecte, mais n’est pas dans votre classe'),
          ],
      why: 'Vous recevez cette lettre parce que vous êtes référent de cette classe.',
    }),
    en: ({ firstName, className, isIn, link }) => ({
      subject: `${isIn ? 'Entered with the code of the class' : 'A sign-up to confirm'}: ${className}`,
      to: firstName,
      lead: [
        isIn
          ? 'One or more persons entered your class with its code, which may be known to others than your students.'
          : 'A person signed up with the code of your class, which does not prove who they are. They wait for your decision.',
      ],
      facts: [['Class', className]],
      action: { label: isIn ? 'See who entered' : 'Look and decide', link },
      next: isIn
        ? [
            step('You', 'look at the list, and remove anyone who does not belong to the class'),
            step('Your students', 'have nothing to do'),
            step('With a list', 'imported or typed, every sign-up with this code waits for your yes'),
          ]
        : [
            step('You', 'say whether this is the same person, another one, or a person to refuse'),
            step('They', 'get a letter as soon as you have decided'),
            step('Before', 'they sign in, but are not in your class'),
          ],
      why: 'You get this letter because you are the referent of this class.',
    }),
  },
);
