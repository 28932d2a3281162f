import type { Locale, ReportReason } from '@seve/domain';
import { letter } from '../letter.js';
import type { LetterContent } from '../letter-content.js';
import { knownFacts } from '../words/known-facts.js';
import { quoted } from '../words/quoted.js';
import { step } from '../words/step.js';

export type MessageReportedParams = {
  firstName: string;
  audience: 'teacher' | 'coordinator';
  companyName: string;
  reporter: 'student' | 'teacher';
  reason: ReportReason;
  /** Name of the student; for the referent teacher only, like the following fields. */
  studentName: string | null;
  className: string | null;
  /** Text of the student; null without one. */
  words: string | null;
  /** Full text of the company. */
  quote: string | null;
  /** Page of the student, or of the report. */
  link: string;
};

const REASONS: Record<Locale, Record<ReportReason, string>> = {
  fr: {
    contact_outside: 'veut joindre hors de Sève',
    out_of_place: 'propos déplacés',
    pressure: 'pression ou menace',
    fraud: 'demande d’argent, offre douteuse',
    other: 'autre',
  },
  en: {
    contact_outside: 'wants contact outside Sève',
    out_of_place: 'words out of place',
    pressure: 'pressure or threat',
    fraud: 'asks for money, doubtful offer',
    other: 'other',
  },
};

const LABELS = {
  fr: { company: 'Entreprise', class: 'Classe', reason: 'Motif', words: 'Précision' },
  en: { company: 'Company', class: 'Class', reason: 'Reason', words: 'In more words' },
} as const;

function content(params: MessageReportedParams, locale: Locale): Pick<LetterContent, 'to' | 'quote' | 'facts'> {
  const { firstName, companyName, className, reason, words, quote } = params;
  const label = LABELS[locale];
  return {
    to: firstName,
    quote: quoted(quote, companyName, locale),
    facts: knownFacts([
      [label.company, companyName],
      [label.class, className],
      [label.reason, REASONS[locale][reason]],
      [label.words, words],
    ]),
  };
}

export const messageReported = letter<MessageReportedParams>(
  {
    name: 'message-reported',
    isSecret: false,
    sample: {
      firstName: 'Nadia',
      audience: 'teacher',
      companyName: 'Sucrerie de l’Omignon',
      reporter: 'student',
      reason: 'contact_outside',
      studentName: 'Hugo Lefebvre',
      className: 'Seconde professionnelle',
      words: 'Il insiste pour que je l’appelle.',
      quote: 'Appelez-moi ce soir, nous en parlerons mieux.',
      link: 'https://seve.example/classes/31/eleves/9F3Q',
    },
    variants: [
      { audience: 'coordinator', studentName: null, className: null, words: null, quote: null },
      { audience: 'coordinator', reporter: 'teacher', studentName: null, className: null, words: null, quote: null },
      { words: null, quote: null },
    ],
  },
  {
    fr: (params) => ({
      ...content(params, 'fr'),
      ...(params.audience === 'teacher'
        ? {
            subject: `${params.studentName} signale un message`,
            lead: [
              'Votre élève a signalé ce qu’une entreprise lui a écrit. La coordination du campus est prévenue en même temps que vous.',
            ],
            action: { label: 'Ouvrir sa fiche', link: params.link },
            next: [
              step('Vous', 'en parlez avec votre élève dès que possible'),
              step('La coordination', 'lit le message et décide de la suite'),
              step('D’ici là', 'cette entreprise n’invite plus aucun mineur'),
            ],
            why: `Vous recevez cette lettre parce que vous suivez ${params.studentName}.`,
          }
        : {
            subject: 'Un message signalé attend votre lecture',
            lead: [
              params.reporter === 'teacher'
                ? 'Un enseignant référent signale ce qu’une entreprise a écrit à son élève.'
                : 'Un élève signale ce qu’une entreprise lui a écrit. Son enseignant référent est prévenu.',
            ],
            action: { label: 'Lire le signalement', link: params.link },
            next: [
              step('Vous', 'lisez le message ; votre lecture est notée'),
              step('Vous', 'décidez : rien à reprocher, avertissement ou suspension'),
              step('D’ici là', 'les invitations de cette entreprise à des mineurs attendent'),
            ],
            why: 'Vous recevez cette lettre parce que vous coordonnez le campus.',
          }),
    }),
    en: (params) => ({
      ...content(params, 'en'),
      ...(params.audience === 'teacher'
        ? {
            subject: `${params.studentName} reports a message`,
            lead: ['Your student has reported what a company wrote to them. The campus coordination is told at the same time as you.'],
            action: { label: 'Open their sheet', link: params.link },
            next: [
              step('You', 'talk to your student as soon as you can'),
              step('The coordination', 'reads the message and decides'),
              step('Until then', 'this company invites no minor'),
            ],
            why: `You get this letter because you follow ${params.studentName}.`,
          }
        : {
            subject: 'A reported message waits for you to read it',
            lead: [
              params.reporter === 'teacher'
                ? 'A referent teacher reports what a company wrote to their student.'
                : 'A student reports what a company wrote to them. Their referent teacher is told.',
            ],
            action: { label: 'Read the report', link: params.link },
            next: [
              step('You', 'read the message; your reading is noted'),
              step('You', 'decide: no fault, a warning or a suspension'),
              step('Until then', 'invitations of this company to minors wait'),
            ],
            why: 'You get this letter because you coordinate the campus.',
          }),
    }),
  },
);
