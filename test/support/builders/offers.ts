import { OFFER_WARNINGS } from '@seve/law';
import type { Answer, Client } from '../client.js';
import type { World } from '../world.js';
import { dayIn } from './days.js';

export interface Offer {
  id: string;
  title: string;
  status: string;
  version: number;
  seatsLeft: number;
  actions: string[];
}

export const offerBody = (changes: Record<string, unknown> = {}) => ({
  title: 'Technicien / Technicienne de laboratoire de contrôle',
  kind: 'internship',
  description: 'Dosages des amidons, préparation des échantillons, relevés dans le cahier de laboratoire.',
  romeCodes: ['H1503'],
  skills: [],
  targetLevels: [5],
  seats: 1,
  startFrom: dayIn(30),
  startTo: dayIn(60),
  durationWeeks: 8,
  communeInsee: '80021',
  remote: 'none',
  housingOffered: false,
  drivingLicenceNeeded: false,
  hazards: [],
  // All legal warnings are confirmed, so that none blocks publication.
  confirmedWarnings: OFFER_WARNINGS,
  ...changes,
});

export async function draft(company: Client, changes: Record<string, unknown> = {}): Promise<Offer> {
  const { status, body } = await company.post<Offer>('/api/offers', offerBody(changes));
  if (status !== 201) throw new Error(`no draft: ${status} ${JSON.stringify(body)}`);
  return body;
}

export const publish = (company: Client, id: string): Promise<Answer<Offer & Refusal>> => company.post(`/api/offers/${id}/publication`);

/** Publishes an offer; returns its id. */
export async function published(company: Client, changes: Record<string, unknown> = {}): Promise<string> {
  const { id } = await draft(company, changes);
  const { status, body } = await publish(company, id);
  if (status !== 200) throw new Error(`not published: ${status} ${JSON.stringify(body)}`);
  return id;
}

/** Copies of an offer, more than a company may publish in a day. */
export async function copiesOf(world: World, offerId: string, count: number): Promise<string[]> {
  const rows = await world.query<{ id: string }>(
    `insert into offer select (jsonb_populate_record(offer, jsonb_build_object('id', gen_random_uuid()))).*
     from offer, generate_series(1, $2) where id = $1 returning id`,
    [offerId, count],
  );
  return rows.map(({ id }) => id);
}

/** The body of a problem document. */
export interface Refusal {
  code: string;
  detail: string;
  errors?: { path: string; code: string; message: string }[];
}
