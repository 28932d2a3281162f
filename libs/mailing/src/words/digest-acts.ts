import type { Locale, TeacherAct } from '@seve/domain';

/** Wording of each act in a line of `teacher-digest`, before the name of the company. */
export const digestActWords: Record<Locale, Record<TeacherAct, string>> = {
  fr: {
    sent: 'Candidature envoyée',
    interview: 'Entretien proposé',
    interview_confirmed: 'Entretien confirmé',
    interview_refused: 'Aucune heure d’entretien ne convient',
    interview_cancelled: 'Entretien annulé',
    pooled: 'Candidature gardée pour plus tard',
    offered: 'Place proposée',
    accepted: 'Place acceptée',
    rejected: 'Réponse négative',
    refusal_corrected: 'Refus corrigé par l’entreprise',
    withdrawn: 'Candidature retirée',
    declined: 'Place déclinée',
    lapsed: 'Place restée sans réponse',
    escalated: 'Candidature sans réponse, le campus appelle',
    cancelled: 'Place annulée',
  },
  en: {
    sent: 'Application sent',
    interview: 'Interview proposed',
    interview_confirmed: 'Interview confirmed',
    interview_refused: 'No time of the interview fits',
    interview_cancelled: 'Interview cancelled',
    pooled: 'Application kept for later',
    offered: 'Place offered',
    accepted: 'Place accepted',
    rejected: 'Answer: no',
    refusal_corrected: 'Refusal corrected by the company',
    withdrawn: 'Application withdrawn',
    declined: 'Place declined',
    lapsed: 'Place left without an answer',
    escalated: 'Application without an answer, the campus calls',
    cancelled: 'Place cancelled',
  },
};
