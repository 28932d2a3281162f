import type { Client } from '../client.js';
import { found } from '../found.js';
import type { World } from '../world.js';
import { act, applied } from './applications.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Returns 10:00 UTC of the day a number of days from today. */
export const inDays = (days: number): string => new Date(Math.floor(Date.now() / DAY_MS + days) * DAY_MS + 10 * HOUR_MS).toISOString();

/** Returns a proposal of an interview: two times, at the company. */
export const proposal = (changes: Record<string, unknown> = {}) => ({
  mode: 'site',
  place: '1 rue du Moulin',
  note: 'Demandez l’accueil.',
  durationMinutes: 45,
  slots: [inDays(3), inDays(5)],
  ...changes,
});

export interface Interviewed {
  status: string;
  actions: string[];
  version: number;
  interview: {
    id: string;
    status: string;
    place: string;
    note: string;
    startsAt: string | null;
    refusedAt: string | null;
    otherTimes: string;
    slots: { id: string; startsAt: string }[];
  } | null;
}

/** Returns the application as one of its two sides sees it. */
export async function reads(person: Client, applicationId: string): Promise<Interviewed> {
  return (await person.get<Interviewed>(`/api/applications/${applicationId}`)).body;
}

/** Returns the id of one of the proposed times. */
export async function slotOf(person: Client, applicationId: string, index = 0): Promise<string> {
  return found((await reads(person, applicationId)).interview?.slots[index], `time ${index} of the interview`).id;
}

/** Returns the letters about interviews to this address, oldest first. */
export async function newsTo(
  world: World,
  address: string,
  applicationId: string,
): Promise<{ act: string; uid: string; sequence: number }[]> {
  return world.query(
    `select params ->> 'act' as act, params ->> 'uid' as uid, (params ->> 'sequence')::int as sequence from email
     where letter = 'application-interview' and to_address = $1 and entity_id = $2 and error is distinct from 'undone' order by created_at, id`,
    [address, applicationId],
  );
}

/** Applies and receives a proposal of an interview; returns the id of the application. */
export async function interviewProposed(
  student: Client,
  company: Client,
  offerId: string,
  changes: Record<string, unknown>,
): Promise<string> {
  const id = await applied(student, offerId);
  await act(company, id, 'interview', proposal(changes));
  return id;
}
