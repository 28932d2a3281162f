import type { Answer, Client } from '../client.js';
import type { World } from '../world.js';
import type { Refusal } from './offers.js';

export interface SentApplication {
  id: string;
  status: string;
  actions: string[];
  history: { state: string; by: string }[];
}

export const apply = (student: Client, offerId: string): Promise<Answer<SentApplication & Refusal>> =>
  student.post('/api/applications', { offerId, motivation: 'Le contrôle des amidons m’intéresse.' });

/** Applies to an offer. Returns the id of the application. */
export async function applied(student: Client, offerId: string): Promise<string> {
  const { status, body } = await apply(student, offerId);
  if (status !== 201) throw new Error(`not applied: ${status} ${JSON.stringify(body)}`);
  return body.id;
}

/** Performs an act on an application; throws when it fails. */
export async function act(person: Client, applicationId: string, name: string, body?: object): Promise<void> {
  const answer = await person.post<unknown>(`/api/applications/${applicationId}/${name}`, body);
  if (answer.status !== 200) throw new Error(`${name}: ${answer.status} ${JSON.stringify(answer.body)}`);
}

export async function statusOf(world: World, applicationId: string): Promise<string | undefined> {
  const [row] = await world.query<{ status: string }>('select status from application where id = $1', [applicationId]);
  return row?.status;
}

/** Returns the letters about one application, as `letter > address`. */
export async function lettersAbout(world: World, applicationId: string): Promise<string[]> {
  const rows = await world.query<{ letter: string; to: string }>(
    'select letter, to_address as "to" from email where entity_id = $1 order by letter, to_address',
    [applicationId],
  );
  return rows.map(({ letter, to }) => `${letter} > ${to}`);
}
