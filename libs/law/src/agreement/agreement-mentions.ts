import { ALLOWED, educationCode, type LegalReason, type Sentence, type Verdict } from '../legal-reason.js';
import type { PostKind } from '../post-kinds.js';

interface MentionRow {
  mention: string;
  /** Number in the list of D124-4. */
  number: number;
  /** Party that fills it. */
  party: 'host' | 'school';
  /** Kinds of agreement that must state it; empty for a mention required only if there is something to state. */
  asked: readonly PostKind[];
  label: Sentence;
}

const ALL: readonly PostKind[] = ['observation', 'pfmp', 'internship'];
const STAGES: readonly PostKind[] = ['pfmp', 'internship'];
/** Kinds that must state leave and a certificate; a PFMP is covered by its course. */
const INTERNSHIPS: readonly PostKind[] = ['internship'];
const IF_ANY: readonly PostKind[] = [];

/** Mentions that an agreement must contain (D124-4). */
export const MENTIONS = [
  {
    ...{ mention: 'course', number: 1, party: 'school', asked: STAGES },
    label: { fr: 'intitulé de la formation et volume horaire', en: 'title and hours of the course' },
  },
  {
    ...{ mention: 'referent', number: 2, party: 'school', asked: ALL },
    label: { fr: 'nom de l’enseignant référent', en: 'name of the referent teacher' },
  },
  { ...{ mention: 'tutor', number: 2, party: 'host', asked: ALL }, label: { fr: 'nom du tuteur', en: 'name of the tutor' } },
  {
    ...{ mention: 'skills', number: 3, party: 'school', asked: STAGES },
    label: { fr: 'compétences à acquérir', en: 'skills to acquire' },
  },
  { ...{ mention: 'activities', number: 4, party: 'host', asked: ALL }, label: { fr: 'activités confiées', en: 'activities' } },
  { ...{ mention: 'presence', number: 6, party: 'host', asked: ALL }, label: { fr: 'emploi du temps', en: 'timetable' } },
  {
    ...{ mention: 'follow_up', number: 7, party: 'school', asked: ALL },
    label: { fr: 'encadrement et suivi', en: 'supervision and follow-up' },
  },
  {
    ...{ mention: 'allowance', number: 8, party: 'host', asked: STAGES },
    label: { fr: 'gratification et son versement', en: 'allowance and its payment' },
  },
  {
    ...{ mention: 'social_protection', number: 9, party: 'school', asked: ALL },
    label: { fr: 'protection sociale et accidents', en: 'social protection and accidents' },
  },
  {
    ...{ mention: 'liability_insurance', number: 9, party: 'host', asked: ALL },
    label: { fr: 'assurance de responsabilité civile', en: 'liability insurance' },
  },
  { ...{ mention: 'leave', number: 10, party: 'host', asked: INTERNSHIPS }, label: { fr: 'congés et absences', en: 'leave and absences' } },
  {
    ...{ mention: 'suspension', number: 11, party: 'school', asked: STAGES },
    label: { fr: 'suspension et résiliation', en: 'suspension and termination' },
  },
  {
    ...{ mention: 'cut_short', number: 12, party: 'school', asked: STAGES },
    label: { fr: 'validation en cas d’interruption', en: 'validation if cut short' },
  },
  {
    ...{ mention: 'benefits', number: 13, party: 'host', asked: IF_ANY },
    label: { fr: 'avantages offerts', en: 'benefits' },
  },
  {
    ...{ mention: 'house_rules', number: 14, party: 'host', asked: IF_ANY },
    label: { fr: 'règlement intérieur applicable', en: 'house rules that apply' },
  },
  {
    ...{ mention: 'certificate', number: 15, party: 'school', asked: INTERNSHIPS },
    label: { fr: 'délivrance de l’attestation', en: 'delivery of the certificate' },
  },
] as const satisfies readonly MentionRow[];

export type AgreementMention = (typeof MENTIONS)[number]['mention'];
export const AGREEMENT_MENTIONS: readonly AgreementMention[] = MENTIONS.map(({ mention }) => mention);

const WHO: Record<MentionRow['party'], Sentence> = {
  host: { fr: 'L’accueil complète sa partie.', en: 'The host completes its part.' },
  school: { fr: 'L’école complète sa partie.', en: 'The school completes its part.' },
};

const missing = ({ mention, number, party, label }: MentionRow, kind: PostKind): LegalReason => ({
  rule: 'agreement-mentions',
  article: kind === 'observation' ? educationCode('L332-3-1') : educationCode(`D124-4, ${number}°`),
  numbers: { mention, party },
  sentence: { fr: `Il manque à la convention\u00a0: ${label.fr}.`, en: `Missing in the agreement: ${label.en}.` },
  remedy: WHO[party],
});

/** Returns one reason for each missing mention. The dates, fifth of the list, are those of the placement. */
export function agreementMentions(kind: PostKind, filled: readonly string[]): Verdict {
  const rows: readonly MentionRow[] = MENTIONS;
  const asked = rows.filter((row) => row.asked.includes(kind));
  const reasons = asked.filter(({ mention }) => !filled.includes(mention)).map((row) => missing(row, kind));
  return reasons.length === 0 ? ALLOWED : { ok: false, reasons };
}
