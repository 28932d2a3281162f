import { INVITATION_DAYS } from '@seve/domain';
import { letter } from '../letter.js';
import { counted } from '../words/counted.js';
import { step } from '../words/step.js';

export type CompanyJoinAskedParams = {
  firstName: string;
  companyName: string;
  /** Person who asks to join. */
  askerName: string;
  askerEmail: string;
  /** Page of the team, where colleagues are invited. */
  link: string;
};

export const companyJoinAsked = letter<CompanyJoinAskedParams>(
  {
    name: 'company-join-asked',
    isSecret: false,
    sample: {
      firstName: 'Marc',
      companyName: 'Amidonnerie du Santerre',
      askerName: 'Élodie Carpentier',
      askerEmail: 'elodie.carpentier@amidonnerie-santerre.example',
      link: 'https://seve.example/entreprise/equipe',
    },
  },
  {
    fr: ({ firstName, companyName, askerName, askerEmail, link }) => ({
      subject: `Une personne souhaite rejoindre ${companyName} sur Sève`,
      to: firstName,
      lead: ['Cette personne a voulu inscrire votre entreprise, qui est déjà sur Sève. Elle n’a accès à rien : la décision vous revient.'],
      facts: [
        ['Nom donné', askerName],
        ['Adresse donnée', askerEmail],
      ],
      action: { label: 'Ouvrir la page de l’équipe', link },
      next: [
        step('Vous', 'reconnaissez cette personne : saisissez son adresse dans « Inviter »'),
        step('Elle', `reçoit un lien, valable ${counted(INVITATION_DAYS, 'jour', 'jours')}`),
        step('Vous', 'ne la connaissez pas : ne faites rien'),
      ],
      why: 'Vous recevez cette lettre parce que vous gérez le compte de l’entreprise.',
    }),
    en: ({ firstName, companyName, askerName, askerEmail, link }) => ({
      subject: `Somebody would like to join ${companyName} on Sève`,
      to: firstName,
      lead: ['This person tried to sign up your company, which is already on Sève. They have access to nothing: the decision is yours.'],
      facts: [
        ['Name given', askerName],
        ['Address given', askerEmail],
      ],
      action: { label: 'Open the team page', link },
      next: [
        step('You', 'recognise this person: type their address under “Invite”'),
        step('They', `receive a link, valid for ${counted(INVITATION_DAYS, 'day', 'days')}`),
        step('You', 'do not know them: do nothing'),
      ],
      why: `You get this letter because you manage the account of ${companyName}.`,
    }),
  },
);
