import { type CivilDate, INVITED_ROLES, type InvitedRole, placeOf } from '@seve/domain';
import { letter } from '../letter.js';
import { longDay } from '../words/days.js';
import { knownFacts } from '../words/known-facts.js';
import { step } from '../words/step.js';

export type InvitationParams = {
  role: InvitedRole;
  /** School or company of the role; null on the campus and for a professional. */
  organisation: string | null;
  inviterName: string;
  link: string;
  /** Last day on which the link works. */
  expiresOn: CivilDate;
};

const FRENCH: Record<InvitedRole, { place: string; what: string; first: string }> = {
  teacher: {
    place: 'Établissement',
    what: 'suivre la recherche de stage de vos classes',
    first: 'créez une classe et donnez son code aux élèves',
  },
  school_staff: {
    place: 'Établissement',
    what: 'tenir le bureau des stages de l’établissement\u00a0: classes, équipe, invitations',
    first: 'voyez les classes et invitez l’équipe de l’établissement',
  },
  school_head: {
    place: 'Établissement',
    what: 'diriger l’établissement\u00a0: classes, équipe, invitations',
    first: 'voyez les classes et l’équipe de l’établissement',
  },
  campus_coordinator: {
    place: 'Établissement',
    what: 'coordonner le campus : entreprises, établissements, invitations',
    first: 'voyez les entreprises à vérifier',
  },
  tutor: {
    place: 'Entreprise',
    what: 'accompagner les jeunes que votre entreprise accueille',
    first: 'voyez votre profil et réglez vos courriels',
  },
  professional: {
    place: 'Entreprise',
    what: 'rejoindre les professionnels du campus',
    first: 'voyez votre profil et réglez vos courriels',
  },
  company_admin: {
    place: 'Entreprise',
    what: 'gérer l’entreprise avec vos collègues : sites, équipe, offres et candidatures',
    first: 'voyez l’équipe, les sites et les offres de l’entreprise',
  },
  company_recruiter: {
    place: 'Entreprise',
    what: 'publier les offres de votre entreprise et répondre aux candidatures',
    first: 'voyez les offres et les candidatures de l’entreprise',
  },
};

const ENGLISH: typeof FRENCH = {
  teacher: {
    place: 'School',
    what: 'follow your classes as they look for a placement',
    first: 'create a class and give its code to the students',
  },
  school_staff: {
    place: 'School',
    what: 'run the placement office of the school: classes, team, invitations',
    first: 'see the classes and invite the team of the school',
  },
  school_head: {
    place: 'School',
    what: 'lead the school: classes, team, invitations',
    first: 'see the classes and the team of the school',
  },
  campus_coordinator: {
    place: 'School',
    what: 'coordinate the campus: companies, schools, invitations',
    first: 'see the companies to verify',
  },
  tutor: {
    place: 'Company',
    what: 'guide the young people whom your company hosts',
    first: 'see your profile and choose your letters',
  },
  professional: {
    place: 'Company',
    what: 'join the professionals of the campus',
    first: 'see your profile and choose your letters',
  },
  company_admin: {
    place: 'Company',
    what: 'run the company’s account with your colleagues: sites, team, offers and applications',
    first: 'see the team, the sites and the offers of the company',
  },
  company_recruiter: {
    place: 'Company',
    what: 'publish your company’s offers and answer applications',
    first: 'see the offers and applications of the company',
  },
};

export const invitation = letter<InvitationParams>(
  {
    name: 'invitation',
    isSecret: true,
    sample: {
      role: 'teacher',
      organisation: 'Lycée Jean-Baptiste-Delambre',
      inviterName: 'Karim Benali',
      link: 'https://seve.example/invitation?jeton=b9Xw4e',
      expiresOn: '2026-11-20',
    },
    variants: INVITED_ROLES.filter((role) => role !== 'teacher').map((role) => ({
      role,
      ...(['campus', 'nowhere'].includes(placeOf(role)) && { organisation: null }),
    })),
  },
  {
    fr: ({ role, organisation, inviterName, link, expiresOn }) => ({
      subject: `${inviterName} vous invite sur Sève`,
      to: null,
      lead: [`${inviterName} vous ouvre un accès pour ${FRENCH[role].what}.`],
      facts: knownFacts([
        ['De la part de', inviterName],
        [FRENCH[role].place, organisation],
      ]),
      action: { label: 'Accepter l’invitation', link },
      deadline: (
        <>
          Ce lien sert une seule fois, jusqu’au <b>{longDay(expiresOn, 'fr')}</b>.
        </>
      ),
      next: [
        step('Vous', 'donnez votre nom et choisissez un mot de passe'),
        step('Votre compte', 's’ouvre aussitôt, l’adresse est déjà confirmée'),
        step('Vous', FRENCH[role].first),
      ],
      why: `Vous recevez cette lettre parce que votre adresse a été saisie par ${inviterName}. Ce nom ne vous dit rien ? Ne faites rien : aucun compte n’est créé sans vous.`,
    }),
    en: ({ role, organisation, inviterName, link, expiresOn }) => ({
      subject: `${inviterName} invites you to Sève`,
      to: null,
      lead: [`${inviterName} gives you access to ${ENGLISH[role].what}.`],
      facts: knownFacts([
        ['From', inviterName],
        [ENGLISH[role].place, organisation],
      ]),
      action: { label: 'Accept the invitation', link },
      deadline: (
        <>
          This link works once, until <b>{longDay(expiresOn, 'en')}</b>.
        </>
      ),
      next: [
        step('You', 'give your name and choose a password'),
        step('Your account', 'opens at once, the address is already confirmed'),
        step('You', ENGLISH[role].first),
      ],
      why: `You get this letter because ${inviterName} typed your address. You do not know this name? Do nothing: no account is created without you.`,
    }),
  },
);
