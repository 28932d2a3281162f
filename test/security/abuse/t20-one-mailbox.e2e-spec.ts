import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { People, type Person } from '../../support/builders/people.js';
import { siretOf } from '../../support/builders/siret.js';
import { IS_LONG } from '../../support/form.js';
import { startWorld, type World } from '../../support/world.js';
import { ATTACKER, hostileAddresses } from './hostile-addresses.js';

interface OpenApi {
  paths: Record<string, Record<string, { requestBody?: { content: { 'application/json'?: { schema: { $ref?: string } } } } }>>;
  components: { schemas: Record<string, { properties?: Record<string, unknown> }> };
}

const document: OpenApi = JSON.parse(readFileSync('libs/api-client/openapi.json', 'utf8'));
/** Every route with a field that takes an address. */
const TYPED = Object.entries(document.paths)
  .flatMap(([url, methods]) =>
    Object.entries(methods).flatMap(([method, { requestBody }]) => {
      const name = requestBody?.content['application/json']?.schema.$ref?.split('/').at(-1) ?? '';
      return Object.keys(document.components.schemas[name]?.properties ?? {})
        .filter((field) => /email$/i.test(field))
        .map((field) => ({ method: method.toUpperCase(), url, field }));
    }),
  )
  .map((one, turn) => ({ ...one, turn }));
/**
 * Each field is tested with one of these parts of the hostile addresses in turn, because one parser reads all; with all in the long form.
 */
const PARTS = 5;

const PLAIN = /^[a-z0-9_+.-]+@[a-z0-9.-]+$/;

async function byTens<T>(all: readonly T[], act: (one: T) => Promise<void>): Promise<void> {
  for (let start = 0; start < all.length; start += 10) await Promise.all(all.slice(start, start + 10).map(act));
}

/** A typed address leads to exactly that mailbox, or to none. */
describe('hostile addresses (T20)', () => {
  let world: World;
  let people: People;
  let coordinators: Person[];
  let victim: Person;
  let addresses: string[];
  let schoolClassCode: string;
  let hop = 0;
  /** Plain addresses that were accepted. */
  const accepted = new Set<string>();

  beforeAll(async () => {
    world = await startWorld({ env: { SEVE_TRUSTED_PROXY_HOPS: '1' } });
    people = new People(world);
    coordinators = [await people.coordinator(), await people.coordinator()];
    victim = await people.company();
    schoolClassCode = 'BANA58QX';
    await people.classGroup(await people.teacher(), schoolClassCode);
    addresses = hostileAddresses(victim.email);
  });
  afterAll(() => world?.stop());

  /** Sends each call from a new IP address, so that rate limits do not apply. */
  const post = (by: Person | null, path: string, body: object) => {
    return (by?.client ?? world.client()).request<{ errors?: { path: string }[] }>('POST', path, body, elsewhere());
  };
  const elsewhere = () => {
    hop += 1;
    return { 'x-forwarded-for': `198.51.${Math.floor(hop / 250)}.${hop % 250}` };
  };

  const person = { firstName: 'Paul', lastName: 'Martin', locale: 'fr' };
  const PLACES: [place: string, send: (email: string, index: number) => ReturnType<typeof post>][] = [
    [
      'the sign-up of a company',
      (email, index) =>
        post(null, '/api/sign-up/company', {
          ...{ ...person, email, companyName: 'Sucrerie du Vermandois', address: '1 rue des Râperies', communeInsee: '80021' },
          phone: '03 22 45 67 89',
          siret: siretOf(String(700_000_000 + index * 10), '0001'),
        }),
    ],
    [
      'the sign-up of a student',
      (email) => post(null, '/api/sign-up/student', { ...person, email, classCode: schoolClassCode, birthDate: '2005-03-01' }),
    ],
    ['an invitation', (email, index) => post(coordinators[index % 2] ?? null, '/api/invitations', { role: 'campus_coordinator', email })],
    ['a forgotten password', (email) => post(null, '/api/auth/request-password-reset', { email })],
    ['a lost confirmation', (email) => post(null, '/api/account/confirmation/renewal', { email })],
  ];

  it('are eighty and more, typed at every route that takes one', () => {
    expect(addresses.length).toBeGreaterThanOrEqual(80);
    expect(TYPED.length).toBeGreaterThan(5);
  });

  it.each(PLACES)('in %s are refused by the name of the field, or are one plain mailbox', async (_place, send) => {
    const wrong: string[] = [];
    await byTens([...addresses.entries()], async ([index, address]) => {
      const { status, body } = await send(address, index);
      const plain = address.trim().toLowerCase();
      if (status < 300 && PLAIN.test(plain)) accepted.add(plain);
      else if (status !== 400 || !body.errors?.some(({ path }) => path === 'email')) wrong.push(`${status} for ${JSON.stringify(address)}`);
    });
    expect(wrong).toEqual([]);
  });

  it.each(TYPED)('$method $url takes none of them as $field', async ({ method, url, field, turn }) => {
    const path = url.replaceAll(/\{\w+\}/g, '01890000-0000-7000-8000-000000000000');
    const by = /invitations$|file-tickets/.test(url) ? await people.coordinator() : victim;
    const hostile = addresses.filter((one) => !PLAIN.test(one.trim().toLowerCase()));
    const tried = hostile.filter((_one, index) => IS_LONG || index % PARTS === turn % PARTS);
    await byTens(tried, async (address) => {
      const { status } = await by.client.request(method as 'POST', path, { [field]: address }, elsewhere());
      expect({ address, isTaken: status < 300, isFault: status >= 500 }).toEqual({ address, isTaken: false, isFault: false });
    });
  });

  it('have brought no letter to anybody but those mailboxes', async () => {
    await world.settled();
    const reached = [...new Set(world.mails().map(({ to }) => to))];
    expect(reached.filter((to) => !accepted.has(to))).toEqual([]);
    expect(reached).not.toContain(ATTACKER);
    expect(reached).not.toContain(victim.email);
    expect(reached.length).toBeGreaterThan(0);
    const kept = await world.query<{ to_address: string }>('select distinct to_address from email');
    expect(kept.map((row) => row.to_address).filter((to) => !accepted.has(to))).toEqual([]);
  });
});
