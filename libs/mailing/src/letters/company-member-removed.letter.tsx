import { letter } from '../letter.js';
import { step } from '../words/step.js';

export type CompanyMemberRemovedParams = {
  firstName: string;
  companyName: string;
  removerName: string;
  /** Address of the public pages, which stay open. */
  link: string;
};

export const companyMemberRemoved = letter<CompanyMemberRemovedParams>(
  {
    name: 'company-member-removed',
    isSecret: false,
    sample: { firstName: 'Paul', companyName: 'Amidonnerie du Santerre', removerName: 'Marc Dubois', link: 'https://seve.example' },
  },
  {
    fr: ({ firstName, companyName, removerName, link }) => ({
      subject: `Votre accès à ${companyName} a pris fin`,
      to: firstName,
      lead: [`${removerName} a fermé votre accès à l’équipe sur Sève. Votre compte est effacé, et vos sessions sont fermées.`],
      action: { label: 'Ouvrir Sève', link },
      next: [
        step('Vos offres', `restent en ligne, avec ${removerName} pour contact`),
        step('Une erreur ?', `${removerName} peut vous inviter de nouveau, à la même adresse`),
        step('Vous', 'n’avez rien d’autre à faire'),
      ],
      why: `Vous recevez cette lettre parce que vous aviez un compte chez ${companyName}. C’est la dernière.`,
    }),
    en: ({ firstName, companyName, removerName, link }) => ({
      subject: `Your access to ${companyName} has ended`,
      to: firstName,
      lead: [`${removerName} has removed you from the team on Sève. Your account is erased, and your sessions are closed.`],
      action: { label: 'Open Sève', link },
      next: [
        step('Your offers', `stay online, with ${removerName} as their contact`),
        step('A mistake?', `${removerName} can invite you again, at the same address`),
        step('You', 'have nothing else to do'),
      ],
      why: `You get this letter because you had an account at ${companyName}. It is the last one.`,
    }),
  },
);
