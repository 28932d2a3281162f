import type { Locale, SignatoryRole } from '@seve/domain';

interface Asked {
  the: string;
  of: string;
  your: string;
  studentName: string;
  hostName: string;
  schoolName: string;
}

interface SignWords {
  /** First sentence: what the signatory is asked for. */
  lead: Record<SignatoryRole, (asked: Asked) => string>;
  /** First sentence of a reminder. */
  waits: (paper: string, isAmendment: boolean) => string;
  /** First sentence for several papers; `isOneEach`: each is of another student. */
  asked: (schoolName: string, count: string, isOneEach: boolean) => string;
  waitAll: (count: string) => string;
  /** Sentence on what the signatory may do. */
  may: Record<SignatoryRole, string>;
  /** Sentence on the consequence of not signing, by reminder. */
  last: Record<'first' | 'second' | 'last', string>;
}

const FRENCH_REFUSE = 'signez, ou refusez en disant pourquoi';
const FRENCH_HAND_ON = 'signez, refusez en disant pourquoi, ou désignez une personne qui a le pouvoir de signer';
const ENGLISH_REFUSE = 'sign, or refuse and say why';
const ENGLISH_HAND_ON = 'sign, refuse and say why, or name a person with the power to sign';

export const SIGN_WORDS: Record<Locale, SignWords> = {
  fr: {
    lead: {
      student: ({ your, hostName }) =>
        `Il ne manque que des signatures à ${your}, chez ${hostName}. Lisez, puis signez en deux minutes, sur un téléphone ou un ordinateur.`,
      guardian: ({ the, studentName, hostName }) =>
        `Avant 18\u00a0ans, un responsable légal signe ${the}\u00a0: ${studentName} ira chez ${hostName}. Lisez, puis signez en deux minutes, sans compte.`,
      host: ({ the, studentName, hostName, schoolName }) =>
        `${schoolName} vous demande de signer ${the} au nom de l’entreprise\u00a0: ${studentName} vient chez ${hostName}. Deux minutes suffisent, sans compte.`,
      tutor: ({ the, studentName, hostName }) =>
        `Vous accompagnerez ${studentName} chez ${hostName}\u00a0: votre signature sur ${the} le confirme. Deux minutes suffisent, sans compte.`,
      referent: ({ the, studentName, hostName }) =>
        `Vous suivez ${studentName}, qui ira chez ${hostName}\u00a0: votre signature sur ${the} le confirme. Deux minutes suffisent.`,
      school: ({ the, studentName, hostName }) =>
        `Votre signature engage l’établissement sur ${the}\u00a0: ${studentName} ira chez ${hostName}. Deux minutes suffisent.`,
    },
    waits: (paper, isAmendment) =>
      `Votre signature manque toujours sur ${paper}. Sans elle, ${isAmendment ? 'ce qui est déjà signé continue de s’appliquer' : 'rien ne peut commencer'}.`,
    asked: (schoolName, count, isOneEach) =>
      `${schoolName} vous demande de signer ${count}${isOneEach ? ', un par élève' : ''}. Chaque signature se donne séparément, en deux minutes.`,
    waitAll: (count) => `Votre signature manque toujours sur ${count}. Sans elle, rien ne peut commencer.`,
    may: {
      student: FRENCH_REFUSE,
      guardian: FRENCH_REFUSE,
      host: FRENCH_HAND_ON,
      tutor: FRENCH_REFUSE,
      referent: FRENCH_REFUSE,
      school: FRENCH_HAND_ON,
    },
    last: {
      first: 'Passé ce jour, l’établissement est prévenu et peut en envoyer un autre.',
      second: 'Passé ce jour, l’établissement est prévenu et peut en envoyer un autre.',
      last: 'C’est le dernier rappel\u00a0: l’établissement est prévenu qu’une signature manque.',
    },
  },
  en: {
    lead: {
      student: ({ your, hostName }) =>
        `Only signatures are missing on ${your}, at ${hostName}. Read it, then sign in two minutes, on a phone or a computer.`,
      guardian: ({ the, studentName, hostName }) =>
        `Before 18, a legal representative signs ${the}: ${studentName} will go to ${hostName}. Read it, then sign in two minutes, without an account.`,
      host: ({ the, studentName, hostName, schoolName }) =>
        `${schoolName} asks you to sign ${the} for the company: ${studentName} comes to ${hostName}. It takes two minutes, without an account.`,
      tutor: ({ the, studentName, hostName }) =>
        `You will accompany ${studentName} at ${hostName}: your signature on ${the} confirms it. It takes two minutes, without an account.`,
      referent: ({ the, studentName, hostName }) =>
        `You follow ${studentName}, who will go to ${hostName}: your signature on ${the} confirms it. It takes two minutes.`,
      school: ({ the, studentName, hostName }) =>
        `Your signature binds the school on ${the}: ${studentName} will go to ${hostName}. It takes two minutes.`,
    },
    waits: (paper, isAmendment) =>
      `Your signature is still missing on ${paper}. Without it, ${isAmendment ? 'what is signed already goes on applying' : 'nothing can start'}.`,
    asked: (schoolName, count, isOneEach) =>
      `${schoolName} asks you to sign ${count}${isOneEach ? ', one for each student' : ''}. Each signature is given on its own, in two minutes.`,
    waitAll: (count) => `Your signature is still missing on ${count}. Without it, nothing can start.`,
    may: {
      student: ENGLISH_REFUSE,
      guardian: ENGLISH_REFUSE,
      host: ENGLISH_HAND_ON,
      tutor: ENGLISH_REFUSE,
      referent: ENGLISH_REFUSE,
      school: ENGLISH_HAND_ON,
    },
    last: {
      first: 'After that day, the school is told and may send another.',
      second: 'After that day, the school is told and may send another.',
      last: 'This is the last reminder: the school is told that a signature is missing.',
    },
  },
};
