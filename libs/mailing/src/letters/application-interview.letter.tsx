import { CONTACT_MASK, type InterviewMode, type Locale } from '@seve/domain';
import { meetingFile } from '../calendar/meeting-file.js';
import { letter } from '../letter.js';
import { interviewInEnglish } from '../words/interview/interview-en.js';
import { interviewFacts, modeWords } from '../words/interview/interview-facts.js';
import { interviewInFrench } from '../words/interview/interview-fr.js';
import type { InterviewAct, InterviewAudience } from '../words/interview/interview-words.js';
import { factsOfOffer } from '../words/offer-facts.js';
import { quoted } from '../words/quoted.js';
import type { Slot } from '../words/times.js';

export type ApplicationInterviewParams = {
  firstName: string;
  audience: InterviewAudience;
  act: InterviewAct;
  /** Name of the student as this reader may see it. */
  studentName: string;
  companyName: string;
  offerTitle: string | null;
  /** Proposed times. */
  slots: readonly Slot[];
  /** Appointment that was set, changed, given up or cancelled; null for none. */
  chosen: Slot | null;
  mode: InterviewMode;
  /** Address, link of the call, or phone number that will be called. */
  place: string | null;
  /** Note of the company; null without one. */
  note: string | null;
  /** The student's text about other times. */
  otherTimes: string | null;
  /** The student is under 18: the teacher passes on what is masked. */
  isMinor: boolean;
  /** Uid of the calendar file, constant for the interview, and sequence number, increased with each file. */
  uid: string;
  sequence: number;
  link: string;
};

/** Whether the act removes the appointment from the calendar: cancelled, or replaced by new proposals. */
const takesOut = (act: InterviewAct) => act === 'cancelled' || act === 'reopened';

/** Whether the reader gets a calendar file: student and company do, a teacher does not. */
const hasFile = ({ act, audience, chosen }: ApplicationInterviewParams) =>
  audience !== 'teacher' && act !== 'proposed' && act !== 'refused' && chosen !== null;

const WHY = {
  fr: {
    student: () => 'Vous recevez cette lettre parce que vous aviez envoyé cette candidature.',
    company: () => 'Vous recevez cette lettre parce que cette candidature vous est adressée.',
    teacher: (student: string) => `Vous recevez cette lettre parce que vous suivez ${student}.`,
  },
  en: {
    student: () => 'You get this letter because you had sent this application.',
    company: () => 'You get this letter because this application is addressed to you.',
    teacher: (student: string) => `You get this letter because you follow ${student}.`,
  },
} satisfies Record<Locale, Record<InterviewAudience, (student: string) => string>>;

const PASS_ON = {
  fr: (student: string) =>
    `${student} a moins de 18 ans : numéros, liens et adresses hors de l’entreprise lui sont masqués. Transmettez-lui ce qu’il faut, ou signalez-le depuis sa fiche.`,
  en: (student: string) =>
    `${student} is under 18: numbers, links and addresses outside the company are hidden from them. Pass on what is needed, or report it from their sheet.`,
} satisfies Record<Locale, (student: string) => string>;

const WITH = { fr: 'Avec', en: 'With' };

function content(params: ApplicationInterviewParams, locale: Locale) {
  const { firstName, audience, act, studentName, companyName, offerTitle, note, otherTimes, link } = params;
  const words = locale === 'fr' ? interviewInFrench : interviewInEnglish;
  const { lead, action, ...said } = words[audience]({ student: studentName, company: companyName, hasFile: hasFile(params) })[act];
  return {
    ...said,
    to: firstName,
    lead: [lead] as const,
    quote: act === 'refused' ? quoted(otherTimes, studentName, locale) : quoted(note, companyName, locale),
    facts: [
      ...interviewFacts(act === 'reopened' || act === 'refused' ? { ...params, chosen: null } : params, locale),
      ...(audience === 'student' ? [] : [[WITH[locale], studentName] as const]),
      ...factsOfOffer(audience === 'company' ? { offerTitle } : { offerTitle, companyName }, locale),
    ],
    action: { label: action, link },
    ...(audience === 'teacher' && params.isMinor && (note || params.place) && { closing: PASS_ON[locale](studentName) }),
    why: WHY[locale][audience](studentName),
  };
}

export const applicationInterview = letter<ApplicationInterviewParams>(
  {
    name: 'application-interview',
    isSecret: false,
    sample: {
      firstName: 'Inès',
      audience: 'student',
      act: 'confirmed',
      studentName: 'Inès Lefebvre',
      companyName: 'Amidonnerie du Santerre',
      offerTitle: 'Technicien / Technicienne de laboratoire de contrôle',
      slots: [
        { startsAt: '2026-11-17T13:00:00Z', minutes: 45 },
        { startsAt: '2026-11-18T08:30:00Z', minutes: 45 },
      ],
      chosen: { startsAt: '2026-11-17T13:00:00Z', minutes: 45 },
      mode: 'site',
      place: '4 rue de la Sucrerie, Estrées-Mons',
      note: 'Demandez Anne Vasseur à l’accueil. Prévoyez des chaussures fermées pour la visite.',
      otherTimes: null,
      isMinor: false,
      uid: '0193a7c2-6f0e-7c41-9d5b-2f6f0a1c8e11@interviews.seve',
      sequence: 0,
      link: 'https://seve.example/mes-candidatures/7K2M',
    },
    variants: [
      ...(['student', 'company', 'teacher'] as const).flatMap((audience) =>
        (['proposed', 'confirmed', 'moved', 'reopened', 'refused', 'cancelled'] as const).map((act) => ({ audience, act })),
      ),
      { audience: 'teacher', act: 'proposed', chosen: null, isMinor: true },
      {
        audience: 'company',
        act: 'refused',
        chosen: null,
        otherTimes: 'Je suis libre le mercredi après-midi, et tous les jours après 17 h.',
      },
      { act: 'proposed', chosen: null, place: `${CONTACT_MASK}`, note: `Appelez le ${CONTACT_MASK}.`, isMinor: true },
      { act: 'proposed', chosen: null, mode: 'phone', place: null, note: null, offerTitle: null },
      { act: 'cancelled', chosen: null, slots: [], mode: 'video', place: null },
    ],
    calendar: (params, locale, parties) => {
      const { chosen, act, audience, studentName, companyName, offerTitle, mode, place, uid, sequence, link } = params;
      if (!hasFile(params) || chosen === null) return null;
      const other = audience === 'company' ? studentName : companyName;
      const facts = factsOfOffer({ offerTitle }, locale).map(([, value]) => value);
      const meeting = {
        uid,
        sequence,
        isCancelled: takesOut(act),
        ...chosen,
        summary: locale === 'fr' ? `Entretien : ${other}` : `Interview: ${other}`,
        location: place ?? modeWords(mode, locale),
        description: [...facts, modeWords(mode, locale), link].join('\n'),
        url: link,
      };
      return meetingFile(meeting, parties);
    },
  },
  {
    fr: (params) => content(params, 'fr'),
    en: (params) => content(params, 'en'),
  },
);
