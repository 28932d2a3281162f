import type { CivilDate } from '@seve/domain';
import { letter } from '../letter.js';
import { mediumDay } from '../words/days.js';
import { factsOfOffer } from '../words/offer-facts.js';
import { quoted } from '../words/quoted.js';
import { step } from '../words/step.js';

export type ApplicationInvitedParams = {
  firstName: string;
  offerTitle: string;
  companyName: string;
  communeName: string;
  /** The student agreed that the company keeps an application; otherwise the company knows no name. */
  isKnown: boolean;
  /** Message of the company; null without one. */
  message: string | null;
  /** The student is under 18: the company's message goes to the referent teacher instead. */
  isWithheld: boolean;
  /** Last day to answer. */
  answerBy: CivilDate;
  /** Page of the invitation, with the offer. */
  link: string;
};

export const applicationInvited = letter<ApplicationInvitedParams>(
  {
    name: 'application-invited',
    isSecret: false,
    sample: {
      firstName: 'Inès',
      offerTitle: 'Technicien / Technicienne de laboratoire de contrôle',
      companyName: 'Amidonnerie du Santerre',
      isKnown: false,
      communeName: 'Estrées-Mons',
      message: 'Votre formation correspond au poste. Nous serions heureux de lire votre candidature.',
      isWithheld: false,
      answerBy: '2026-12-08',
      link: 'https://seve.example/mes-invitations/412',
    },
    variants: [{ message: null }, { isKnown: true }, { message: null, isWithheld: true }],
  },
  {
    fr: ({ firstName, isKnown, message, isWithheld, answerBy, link, ...offer }) => ({
      subject: `${offer.companyName} vous invite à postuler`,
      to: firstName,
      lead: [
        isKnown
          ? 'Vous aviez accepté que l’entreprise garde votre candidature. Elle pense à vous pour une autre offre : vous décidez.'
          : 'L’entreprise a vu un profil sans nom, le vôtre. Elle ne saura qui vous êtes que si vous postulez.',
        ...(isWithheld
          ? ['Avant 18 ans, les mots d’une entreprise ne sont pas transmis avec une invitation : votre référent les lit.']
          : []),
      ],
      quote: quoted(message, offer.companyName, 'fr'),
      facts: factsOfOffer(offer, 'fr'),
      action: { label: 'Lire l’invitation', link },
      deadline: (
        <>
          Réponse possible <b>jusqu’au {mediumDay(answerBy, 'fr')}</b>
        </>
      ),
      next: [
        step('Vous', 'lisez l’offre, et pourquoi elle vous convient'),
        step('Vous', 'postulez, ou déclinez en un clic'),
        step('L’entreprise', 'lit votre candidature et répond sur Sève'),
      ],
      closing: isKnown
        ? 'Sans réponse, l’invitation s’éteint d’elle-même. Votre accord se retire d’un clic, dans vos candidatures.'
        : 'Sans réponse, l’invitation s’éteint d’elle-même. Votre profil, lui, se masque d’un clic.',
      why: isKnown
        ? 'Vous recevez cette lettre parce que vous avez accepté que cette entreprise garde votre candidature.'
        : 'Vous recevez cette lettre parce que votre profil est visible des entreprises vérifiées.',
    }),
    en: ({ firstName, isKnown, message, isWithheld, answerBy, link, ...offer }) => ({
      subject: `${offer.companyName} invites you to apply`,
      to: firstName,
      lead: [
        isKnown
          ? 'You had agreed that the company keeps your application. It thinks of you for another offer: you decide.'
          : 'The company has seen a profile without a name, yours. It learns who you are only if you apply.',
        ...(isWithheld
          ? ['Before 18, the words of a company are not passed on with an invitation: your referent teacher reads them.']
          : []),
      ],
      quote: quoted(message, offer.companyName, 'en'),
      facts: factsOfOffer(offer, 'en'),
      action: { label: 'Read the invitation', link },
      deadline: (
        <>
          You may answer <b>until {mediumDay(answerBy, 'en')}</b>
        </>
      ),
      next: [
        step('You', 'read the offer, and why it suits you'),
        step('You', 'apply, or decline in one click'),
        step('The company', 'reads your application and answers on Sève'),
      ],
      closing: isKnown
        ? 'Without an answer, the invitation lapses by itself. You take your yes back in one click, in your applications.'
        : 'Without an answer, the invitation lapses by itself. Your profile is hidden in one click.',
      why: isKnown
        ? 'You get this letter because you agreed that this company keeps your application.'
        : 'You get this letter because verified companies can see your profile.',
    }),
  },
);
