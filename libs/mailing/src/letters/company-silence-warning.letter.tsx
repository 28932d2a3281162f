import { EXPIRY_DAYS, SILENCE_DAYS, SILENCE_PAUSE_FROM, SILENCE_WARNING_FROM } from '@seve/domain';
import { letter } from '../letter.js';
import { step } from '../words/step.js';

export type CompanySilenceWarningParams = {
  firstName: string;
  companyName: string;
  /** Number of applications without an answer within 90 days. */
  unanswered: number;
  /** Page of those applications. */
  link: string;
};

export const companySilenceWarning = letter<CompanySilenceWarningParams>(
  {
    name: 'company-silence-warning',
    isSecret: false,
    sample: {
      firstName: 'Marc',
      companyName: 'Amidonnerie du Santerre',
      unanswered: SILENCE_WARNING_FROM,
      link: 'https://seve.example/entreprise/candidatures?etat=late',
    },
  },
  {
    fr: ({ firstName, companyName, unanswered, link }) => ({
      subject: `${unanswered} candidatures restées sans réponse`,
      to: firstName,
      lead: [
        `En ${SILENCE_DAYS} jours, ${unanswered} candidatures adressées à ${companyName} se sont closes sans réponse, après ${EXPIRY_DAYS} jours d’attente chacune.`,
        'Vos offres passent déjà un peu plus bas dans la liste des élèves, et la raison est écrite sur chacune.',
      ],
      action: { label: 'Répondre à ces candidatures', link },
      next: [
        step('Vous', 'pouvez encore répondre\u00a0: un refus en une ligne suffit, et chaque réponse vous fait remonter'),
        step('À partir de', `${SILENCE_PAUSE_FROM} candidatures, la coordination du campus peut mettre vos offres en pause`),
        step('Aucune pause', 'ne vient d’elle-même\u00a0: la coordination en décide, et cherche d’abord à vous joindre'),
      ],
      why: 'Vous recevez cette lettre parce que vous recevez les candidatures de l’entreprise.',
    }),
    en: ({ firstName, companyName, unanswered, link }) => ({
      subject: `${unanswered} applications left without an answer`,
      to: firstName,
      lead: [
        `Within ${SILENCE_DAYS} days, ${unanswered} applications to ${companyName} closed without an answer, each after a wait of ${EXPIRY_DAYS} days.`,
        'Your offers already stand a little lower in the students’ lists, and each of them says why.',
      ],
      action: { label: 'Answer these applications', link },
      next: [
        step('You', 'can still answer: a one-line refusal is enough, and each answer brings your offers up again'),
        step('From', `${SILENCE_PAUSE_FROM} applications on, the campus coordination may pause your offers`),
        step('No pause', 'comes by itself: a coordinator decides, and tries to call you first'),
      ],
      why: `You get this letter because you receive the applications to ${companyName}.`,
    }),
  },
);
