import { FRAMEWORK_TABLE, type FrameworkState, frameworkDays, schoolYearAt } from '@seve/domain';
import { v7 as uuid } from 'uuid';
import type { Client } from '../client.js';
import type { World } from '../world.js';
import { dayIn } from './days.js';
import type { Member, Office, People } from './people.js';

/** Returns the current school year, by its first calendar year. */
export const thisYear = (): number => schoolYearAt(dayIn(0));

export const termsBody = (changes: Record<string, unknown> = {}) => ({
  firstYear: thisYear(),
  lastYear: thisYear() + 1,
  purpose: 'Accueillir chaque année des élèves en stage.',
  seats: [{ level: 5, seats: 2 }],
  noticeMonths: 3,
  ...changes,
});

export const contact = (name: string, email: string) => ({
  name,
  function: 'Ressources humaines',
  email,
  phone: '03 22 45 67 89',
  represents: true,
});

interface Sides {
  schoolId: string;
  companyId: string;
}

/** Inserts a framework agreement without contacts. Returns its id. */
export async function frameworkRow(world: World, { schoolId, companyId }: Sides, state: keyof typeof FRAMEWORK_TABLE = 'running') {
  const id = uuid();
  const { from, to } = frameworkDays({ firstYear: thisYear(), lastYear: thisYear() + 1 });
  await world.query(
    `insert into framework_agreement (id, school_id, company_id, begun_by, state, first_year, last_year, start_on, end_on, purpose, seats, ended_on)
     values ($1, $2, $3, 'school', $4, $5, $6, $7, $8, 'Accueillir des élèves.', '[{"level": 5, "seats": 2}]', $9)`,
    [id, schoolId, companyId, state satisfies FrameworkState, thisYear(), thisYear() + 1, from, to, state === 'ended' ? dayIn(-1) : null],
  );
  return id;
}

export interface Framework {
  id: string;
  state: FrameworkState;
  version: number;
  text: string;
  textSha256: string;
  actions: string[];
  isMyTurn: boolean;
  isRenewed: boolean;
  returnReason: string | null;
  endedOn: string | null;
  firstYear: number;
  lastYear: number;
  purpose: string;
  contacts: { side: string; name: string; phone: string | null }[];
  signatures: { side: string; name: string; function: string }[];
  seatsUsed: { level: number; year: number; seats: number; used: number }[];
  paper: { filedBy: string; filedAt: string; bytes: number; sha256: string; isWaiting: boolean; isOpened: boolean } | null;
  reservedOffers: { id: string; title: string }[];
  history: { act: string | null; to: string | null }[];
}

export const readFramework = async (client: Client, id: string): Promise<Framework> =>
  (await client.get<Framework>(`/api/framework-agreements/${id}`)).body;

/** Signs the text as it is currently shown. */
export const sign = async (client: Client, id: string, changes: object = {}) => {
  const { textSha256 } = await readFramework(client, id);
  return client.post<Framework>(`/api/framework-agreements/${id}/signature`, {
    ...{ name: 'Anne Roy', function: 'Directrice', textSha256, consents: true },
    ...changes,
  });
};

export interface FrameworkCast {
  id: string;
  office: Office;
  company: Member;
}

/** Creates a school and a company, and a framework agreement that the school proposes, with a contact on each side. */
export async function proposedFramework(
  people: People,
  { schoolName, companyName, ...changes }: Record<string, unknown> & { schoolName?: string; companyName?: string } = {},
): Promise<FrameworkCast> {
  const office = await people.office(await people.school(schoolName), 'school_head');
  const company = await people.company(companyName);
  const at = (client: Client) => (rest: string, body?: object) => client.put(`/api/framework-agreements/${id}${rest}`, body);
  const begun = { ...termsBody(changes), partnerId: company.companyId };
  const { id } = (await office.client.post<{ id: string }>('/api/framework-agreements', begun)).body;
  await at(office.client)('/contacts', { contacts: [contact('Nadia Roche', office.email)] });
  await office.client.post(`/api/framework-agreements/${id}/proposal`);
  await at(company.client)('/contacts', { contacts: [contact('Marc Dubois', company.email)] });
  return { id, office, company };
}
