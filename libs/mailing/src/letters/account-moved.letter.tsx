import { letter } from '../letter.js';
import { step } from '../words/step.js';

export type AccountMovedParams = {
  firstName: string;
  fromSchool: string;
  toSchool: string;
  /** Page of the teacher's classes. */
  link: string;
};

export const accountMoved = letter<AccountMovedParams>(
  {
    name: 'account-moved',
    isSecret: false,
    sample: { firstName: 'Nadia', fromSchool: 'Lycée de la Haute-Somme', toSchool: 'Lycée du Vimeu', link: 'https://seve.example/classes' },
  },
  {
    fr: ({ firstName, fromSchool, toSchool, link }) => ({
      subject: `Votre établissement sur Sève\u00a0: ${toSchool}`,
      to: firstName,
      lead: [`La coordination du campus a changé votre établissement sur Sève\u00a0: ${fromSchool} avant, ${toSchool} maintenant.`],
      action: { label: 'Ouvrir mes classes', link },
      next: [
        step('Vous', 'vous reconnectez\u00a0: vos sessions d’avant sont fermées'),
        step('Vos classes d’avant', 'sont suivies par une autre personne'),
        step('Une erreur\u00a0?', 'écrivez à la coordination du campus'),
      ],
      why: 'Vous recevez cette lettre parce que ce compte est le vôtre.',
    }),
    en: ({ firstName, fromSchool, toSchool, link }) => ({
      subject: `Your school on Sève: ${toSchool}`,
      to: firstName,
      lead: [`The campus coordination has changed your school on Sève: ${fromSchool} before, ${toSchool} now.`],
      action: { label: 'Open my classes', link },
      next: [
        step('You', 'sign in again: your sessions of before are closed'),
        step('Your classes of before', 'are followed by another person'),
        step('A mistake?', 'write to the campus coordination'),
      ],
      why: 'You get this letter because this account is yours.',
    }),
  },
);
