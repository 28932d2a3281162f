import { letter } from '../letter.js';
import { step } from '../words/step.js';

export type SchoolRoleEndedParams = {
  firstName: string;
  schoolName: string;
  /** Name of the person of the office. */
  endedBy: string;
  link: string;
};

export const schoolRoleEnded = letter<SchoolRoleEndedParams>(
  {
    name: 'school-role-ended',
    isSecret: false,
    sample: { firstName: 'Nadia', schoolName: 'Lycée de la Haute-Somme', endedBy: 'Sonia Weber', link: 'https://seve.example' },
  },
  {
    fr: ({ firstName, schoolName, endedBy, link }) => ({
      subject: `${schoolName}\u00a0: votre rôle a pris fin`,
      to: firstName,
      lead: [`${endedBy} a mis fin sur Sève à votre rôle dans l’établissement ${schoolName}. Vos sessions dans ce rôle sont fermées.`],
      action: { label: 'Ouvrir Sève', link },
      next: [
        step('Vos classes', 'sont suivies par une autre personne de l’établissement'),
        step('Vos autres rôles', 'restent'),
        step('Une erreur\u00a0?', `${endedBy} peut vous inviter de nouveau`),
      ],
      why: `Vous recevez cette lettre parce que vous aviez un rôle dans l’établissement ${schoolName}.`,
    }),
    en: ({ firstName, schoolName, endedBy, link }) => ({
      subject: `${schoolName}: your role has ended`,
      to: firstName,
      lead: [`${endedBy} has ended your role at ${schoolName} on Sève. Your sessions in this role are closed.`],
      action: { label: 'Open Sève', link },
      next: [
        step('Your classes', 'are followed by another person of the school'),
        step('Your other roles', 'stay'),
        step('A mistake?', `${endedBy} can invite you again`),
      ],
      why: `You get this letter because you had a role at ${schoolName}.`,
    }),
  },
);
