import type { SchoolRole } from '@seve/domain';
import { letter } from '../letter.js';
import { knownFacts } from '../words/known-facts.js';
import { step } from '../words/step.js';

export type SchoolRoleEndedParams = {
  firstName: string;
  role: SchoolRole;
  schoolName: string;
  enderName: string;
  /** Teacher who takes over the classes; null if there were none. */
  successorName: string | null;
  /** The account has other roles and stays open. */
  hasOtherRole: boolean;
  link: string;
};

const FRENCH: Record<SchoolRole, string> = { teacher: 'enseignant', school_staff: 'bureau', school_head: 'direction' };
const ENGLISH: Record<SchoolRole, string> = { teacher: 'teacher', school_staff: 'office', school_head: 'head' };

export const schoolRoleEnded = letter<SchoolRoleEndedParams>(
  {
    name: 'school-role-ended',
    isSecret: false,
    sample: {
      firstName: 'Nadia',
      role: 'teacher',
      schoolName: 'Lycée de la Haute-Somme',
      enderName: 'Sonia Weber',
      successorName: 'Julien Caron',
      hasOtherRole: false,
      link: 'https://seve.example/connexion',
    },
    variants: [
      { successorName: null, hasOtherRole: true },
      { role: 'school_staff', successorName: null },
    ],
  },
  {
    fr: ({ firstName, role, schoolName, enderName, successorName, hasOtherRole, link }) => ({
      subject: `Votre accès à ${schoolName} a pris fin`,
      to: firstName,
      lead: [
        `${enderName} a mis fin à votre rôle dans l’établissement sur Sève. ${hasOtherRole ? 'Vos autres rôles restent ouverts.' : 'Vos sessions sont fermées.'}`,
      ],
      facts: knownFacts([
        ['Établissement', schoolName],
        ['Rôle', FRENCH[role]],
        ['Qui prend la suite', successorName],
      ]),
      action: { label: 'Ouvrir Sève', link },
      next: [
        step('Votre compte', 'reste à vous, avec la même adresse'),
        step('Une erreur\u00a0?', `${enderName} peut vous inviter de nouveau, à la même adresse`),
        step('Vous', 'n’avez rien d’autre à faire'),
      ],
      why: `Vous recevez cette lettre parce que vous aviez un rôle à ${schoolName}.`,
    }),
    en: ({ firstName, role, schoolName, enderName, successorName, hasOtherRole, link }) => ({
      subject: `Your access to ${schoolName} has ended`,
      to: firstName,
      lead: [
        `${enderName} has ended your role at the school on Sève. ${hasOtherRole ? 'Your other roles stay open.' : 'Your sessions are closed.'}`,
      ],
      facts: knownFacts([
        ['School', schoolName],
        ['Role', ENGLISH[role]],
        ['Who takes over', successorName],
      ]),
      action: { label: 'Open Sève', link },
      next: [
        step('Your account', 'stays yours, with the same address'),
        step('A mistake?', `${enderName} can invite you again, at the same address`),
        step('You', 'have nothing else to do'),
      ],
      why: `You get this letter because you had a role at ${schoolName}.`,
    }),
  },
);
