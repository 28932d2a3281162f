import type { InterviewInput } from '@seve/api-client';
import { type CivilDate, INTERVIEW_SLOTS_MAX, type InterviewMode, instantInParis, isCivilDate, type RefusalReason } from '@seve/domain';

/** Responses of a company, in display order. */
export const ANSWERS = ['interview', 'offering', 'pooling', 'rejection'] as const;
export type Answer = (typeof ANSWERS)[number];

/** A typed time: a date, and `HH:MM` in the time zone of Paris. */
export interface TypedSlot {
  day: CivilDate;
  time: string;
}

export interface AnswerValues {
  /** Null until one is chosen. */
  answer: Answer | null;
  reason: RefusalReason | '';
  message: string;
  /** True when the student reads reason and message of a refusal. */
  shared: boolean;
  mode: InterviewMode;
  place: string;
  note: string;
  durationMinutes: number;
  slots: TypedSlot[];
}

export const NO_ANSWER: AnswerValues = {
  answer: null,
  reason: '',
  message: '',
  shared: true,
  mode: 'site',
  place: '',
  note: '',
  durationMinutes: 30,
  slots: [{ day: '', time: '10:00' }],
};

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
export const isWholeSlot = ({ day, time }: TypedSlot): boolean => isCivilDate(day) && TIME.test(time);
export const isRoomForSlot = (slots: readonly TypedSlot[]): boolean => slots.length < INTERVIEW_SLOTS_MAX;

/** Returns the request body; typed times become instants. */
export const interviewInput = ({ mode, place, note, durationMinutes, slots }: AnswerValues): InterviewInput => ({
  mode,
  place,
  note,
  durationMinutes,
  slots: slots.map(({ day, time }) => instantInParis(day, time).toISOString()),
});
