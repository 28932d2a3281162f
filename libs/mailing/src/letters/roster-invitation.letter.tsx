import { letter } from '../letter.js';
import { step } from '../words/step.js';

export type RosterInvitationParams = {
  firstName: string;
  teacherName: string;
  className: string;
  schoolName: string;
  /** Code in groups of characters, for reading. */
  code: string;
  link: string;
};

export const rosterInvitation = letter<RosterInvitationParams>(
  {
    name: 'roster-invitation',
    isSecret: true,
    sample: {
      firstName: 'Léa',
      teacherName: 'Nadia Lemaire',
      className: 'BTS Pilotage de procédés 1',
      schoolName: 'Lycée des Hortillons',
      code: 'KM27P-RC9DX',
      link: 'https://seve.example/rejoindre#code=KM27P-RC9DX',
    },
  },
  {
    fr: ({ firstName, teacherName, className, schoolName, code, link }) => ({
      subject: `Rejoignez votre classe sur Sève\u00a0: ${className}`,
      to: firstName,
      lead: [
        `${teacherName} vous invite à rejoindre votre classe sur Sève, le site où vous cherchez un stage, un apprentissage ou un emploi avec l’aide de votre établissement.`,
      ],
      facts: [
        ['Établissement', schoolName],
        ['Classe', className],
        ['Code personnel', code],
      ],
      action: { label: 'Rejoindre ma classe', link },
      next: [
        step('Vous', 'tapez votre date de naissance et votre adresse électronique'),
        step('Vous', 'ouvrez le lien reçu par courriel et choisissez un mot de passe'),
        step('Vous', 'décidez ensuite de ce que les entreprises voient\u00a0: rien sans votre candidature'),
      ],
      why: `Vous recevez cette lettre parce que votre établissement a donné votre adresse pour vous inviter. Ce code est à vous seul et ne sert qu’une fois.`,
    }),
    en: ({ firstName, teacherName, className, schoolName, code, link }) => ({
      subject: `Join your class on Sève: ${className}`,
      to: firstName,
      lead: [
        `${teacherName} invites you to join your class on Sève, where you look for an internship, an apprenticeship or a job with the help of your school.`,
      ],
      facts: [
        ['School', schoolName],
        ['Class', className],
        ['Personal code', code],
      ],
      action: { label: 'Join my class', link },
      next: [
        step('You', 'type your date of birth and your e-mail address'),
        step('You', 'open the link sent to you and choose a password'),
        step('You', 'then decide what companies see: nothing without your application'),
      ],
      why: 'You get this letter because your school gave your address to invite you. This code is yours alone and works once.',
    }),
  },
);
