import { step } from '../step.js';
import type { InterviewWords } from './interview-words.js';

const withFile = (lead: string, does: string, hasFile: boolean) => (hasFile ? `${lead} Le fichier joint ${does} votre agenda.` : lead);

const AFTER = step('Après l’entretien,', 'l’entreprise propose la place, ou dit non avec sa raison');
const HINDERED = step('Un empêchement', 'se dit au plus tôt à l’entreprise : elle propose une autre heure');
const DECIDE = step('Après l’entretien,', 'vous proposez la place, ou dites non avec une raison');
const TABLE = step('Vous', 'voyez l’ensemble dans le tableau de la classe');

export const interviewInFrench: InterviewWords = {
  student: ({ company, hasFile }) => ({
    proposed: {
      subject: `${company} vous propose un entretien`,
      lead: 'Choisissez l’heure qui vous va, ou dites qu’aucune ne convient.',
      action: 'Choisir une heure',
      next: [
        step('Vous', 'choisissez une heure sur Sève'),
        step('L’entreprise', 'l’apprend aussitôt, et vous recevez un fichier pour votre agenda'),
        AFTER,
      ],
    },
    confirmed: {
      subject: `Entretien confirmé : ${company}`,
      lead: withFile('Le rendez-vous est pris.', 'l’ajoute à', hasFile),
      action: 'Voir le rendez-vous',
      next: [step('Vous', 'relisez l’offre et préparez vos questions'), HINDERED, AFTER],
    },
    moved: {
      subject: `Entretien déplacé : ${company}`,
      lead: withFile('L’entreprise change le rendez-vous.', 'le corrige dans', hasFile),
      action: 'Voir le rendez-vous',
      next: [step('Vous', 'vérifiez que ce nouveau rendez-vous vous va'), HINDERED, AFTER],
    },
    reopened: {
      subject: `Entretien à une autre heure : ${company}`,
      lead: withFile('L’entreprise ne peut pas tenir ce rendez-vous et propose d’autres heures.', 'retire l’ancien de', hasFile),
      action: 'Choisir une heure',
      next: [
        step('Vous', 'choisissez une autre heure sur Sève'),
        step('L’entreprise', 'l’apprend aussitôt, et vous recevez un fichier pour votre agenda'),
        AFTER,
      ],
    },
    refused: {
      subject: `Aucune heure ne convient : ${company} est prévenue`,
      lead: 'Vous avez dit qu’aucune heure ne convient. À l’entreprise d’agir.',
      action: 'Voir ma candidature',
      next: [step('L’entreprise', 'propose d’autres heures, ou répond'), step('Vous', 'pouvez encore choisir l’une des premières'), AFTER],
    },
    cancelled: {
      subject: `Entretien annulé : ${company}`,
      lead: withFile('Ce rendez-vous n’a pas lieu.', 'le retire de', hasFile),
      action: 'Voir ma candidature',
      next: [
        step('Votre candidature', 'garde son état, qui se lit sur Sève'),
        step('Vos autres candidatures', 'continuent'),
        step('Sève', 'vous écrit dès que l’entreprise répond'),
      ],
    },
  }),
  company: ({ student, hasFile }) => ({
    proposed: {
      subject: `Entretien proposé à ${student}`,
      lead: 'Vos heures sont parties. Vous n’avez rien à faire.',
      action: 'Voir la candidature',
      next: [step(student, 'choisit une heure'), step('Vous', 'recevez son choix, avec un fichier pour votre agenda'), DECIDE],
    },
    confirmed: {
      subject: `Entretien confirmé : ${student}`,
      lead: withFile('Le rendez-vous est pris.', 'l’ajoute à', hasFile),
      action: 'Voir la candidature',
      next: [
        step('Vous', 'relisez la candidature et le parcours'),
        step('Un empêchement', 'se dit sur Sève : vous y déplacez le rendez-vous'),
        DECIDE,
      ],
    },
    moved: {
      subject: `Entretien déplacé : ${student}`,
      lead: withFile('Le rendez-vous change.', 'le corrige dans', hasFile),
      action: 'Voir la candidature',
      next: [step(student, 'reçoit la même nouvelle'), step('Un empêchement', 'se dit sur Sève : vous y déplacez le rendez-vous'), DECIDE],
    },
    reopened: {
      subject: `Entretien à une autre heure : ${student}`,
      lead: withFile('Vos nouvelles heures sont parties.', 'retire l’ancien rendez-vous de', hasFile),
      action: 'Voir la candidature',
      next: [step(student, 'choisit une heure'), step('Vous', 'recevez son choix, avec un fichier pour votre agenda'), DECIDE],
    },
    refused: {
      subject: `Aucune de vos heures ne convient à ${student}`,
      lead: 'La candidature tient toujours. Proposez d’autres heures : cela prend une minute.',
      action: 'Proposer d’autres heures',
      next: [step('Vous', 'proposez d’autres heures sur Sève'), step(student, 'choisit une heure'), DECIDE],
    },
    cancelled: {
      subject: `Entretien annulé : ${student}`,
      lead: withFile('Ce rendez-vous n’a pas lieu.', 'le retire de', hasFile),
      action: 'Voir la candidature',
      next: [
        step(student, 'reçoit la même nouvelle'),
        step('La candidature', 'garde son état, qui se lit sur Sève'),
        step('Vous', 'répondez en une minute, même pour dire non'),
      ],
    },
  }),
  teacher: ({ student, company }) => ({
    proposed: {
      subject: `${company} propose un entretien à ${student}`,
      lead: `À ${student} de choisir une heure.`,
      action: 'Ouvrir ma classe',
      next: [step(student, 'choisit une heure'), AFTER, TABLE],
    },
    confirmed: {
      subject: `Entretien confirmé : ${student} et ${company}`,
      lead: 'Le rendez-vous est pris. C’est le moment de le préparer ensemble.',
      action: 'Ouvrir ma classe',
      next: [step(student, 'prépare ses questions, avec vous si possible'), AFTER, TABLE],
    },
    moved: {
      subject: `Entretien déplacé : ${student} et ${company}`,
      lead: 'L’entreprise change le rendez-vous.',
      action: 'Ouvrir ma classe',
      next: [step(student, 'reçoit la même nouvelle'), AFTER, TABLE],
    },
    reopened: {
      subject: `Entretien à une autre heure : ${student} et ${company}`,
      lead: `L’entreprise propose d’autres heures. À ${student} de choisir.`,
      action: 'Ouvrir ma classe',
      next: [step(student, 'choisit une heure'), AFTER, TABLE],
    },
    refused: {
      subject: `Aucune heure ne convient à ${student}`,
      lead: `${student} l’a dit à ${company}. À l’entreprise de proposer d’autres heures.`,
      action: 'Ouvrir ma classe',
      next: [step('L’entreprise', 'propose d’autres heures, ou répond'), AFTER, TABLE],
    },
    cancelled: {
      subject: `Entretien annulé : ${student} et ${company}`,
      lead: 'Ce rendez-vous n’a pas lieu.',
      action: 'Ouvrir ma classe',
      next: [step(student, 'reçoit la même nouvelle'), step('La candidature', 'garde son état, qui se lit sur Sève'), TABLE],
    },
  }),
};
