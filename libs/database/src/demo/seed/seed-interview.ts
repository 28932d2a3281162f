import { type ApplicationStatus, addDays, instantInParis } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Interview, InterviewSlot } from '../../entities/interview.entities.js';
import { COMPANIES } from '../companies/companies.js';
import type { DemoCalendar } from '../demo-calendar.js';
import { demoName } from '../people/demo-person.js';
import type { DemoMove } from './seed-history.js';

/** Days after a Monday at least two days ahead, and hours. */
const SLOTS = [
  [1, '10:00'],
  [2, '14:30'],
] as const;

interface DemoInterview {
  place: string;
  note: string;
  slots: readonly Date[];
  /** Null until the student chooses. */
  startsAt: Date | null;
}

/** Returns an interview with two proposed times; a student who has rescheduled chose the first one before. */
export function demoInterviewOf(calendar: DemoCalendar, company: string, moves: readonly DemoMove<ApplicationStatus>[]): DemoInterview {
  const host = COMPANIES.find(({ key }) => key === company);
  const place = host?.address ?? '';
  const note = host ? `Demandez ${demoName(host.admin)} à l’accueil.` : '';
  const monday = calendar.mondayAfter(2);
  const slots = SLOTS.map(([days, time]) => instantInParis(addDays(monday, days), time));
  const isChosen = moves.filter(({ to }) => to === 'interview').length > 1;
  return { place, note, slots, startsAt: isChosen ? (slots[0] ?? null) : null };
}

export async function seedInterview(
  manager: EntityManager,
  applicationId: string,
  { place, note, slots, startsAt }: DemoInterview,
): Promise<void> {
  const id = uuid();
  const status = startsAt === null ? 'proposed' : 'confirmed';
  await manager.insert(Interview, { id, applicationId, status, startsAt, mode: 'site', place, note, durationMinutes: 45 });
  await manager.insert(
    InterviewSlot,
    slots.map((slot) => ({ id: uuid(), interviewId: id, startsAt: slot })),
  );
}
