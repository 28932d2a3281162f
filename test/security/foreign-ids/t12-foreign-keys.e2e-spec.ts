import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, Client } from '../../support/client.js';
import { startWorld, type World } from '../../support/world.js';
import { PASSWORD, type PrincipalName, signInEverybody } from '../rights/principals.js';
import { RIGHTS } from '../rights/rights-matrix.js';
import { WrittenRows } from '../rights/written-rows.js';
import { foreignThings, type OwnIds, ownThings } from './foreign-things.js';
import { ID_SLOTS, type IdSlot, withId } from './id-slots.js';
import { KindsOfSlot } from './kinds-of-slot.js';
import { BODIES, EXCEPTIONS, OWN, PATHS } from './slot-bodies.js';

type Refusal = { code?: string; errors?: { path: string }[] } | null;

/** One principal per role; the others of the matrix have the same rights. */
const CALLERS: readonly PrincipalName[] = ['student', 'company', 'teacher', 'office', 'tutor', 'professional', 'coordinator'];
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const nameOf = ({ route, in: place, field }: IdSlot) => `${route} ${place} ${field}`;

describe('ids of another school, company or person in what one may write (T12)', () => {
  let world: World;
  let clients: Record<PrincipalName, Client>;
  let ids: OwnIds;
  let kinds: KindsOfSlot;
  let written: WrittenRows;

  beforeAll(async () => {
    world = await startWorld({ demo: true, workers: 0, env: { SEVE_DEMO_PASSWORD: PASSWORD } });
    const story = await signInEverybody(world);
    clients = story.clients;
    ids = await ownThings(world, story.ids);
    const own = Object.values(ids).filter((one): one is string => UUID.test(String(one)));
    kinds = await KindsOfSlot.read(world, await foreignThings(world, ids), own);
    written = await WrittenRows.watch(world);
  }, 120_000);
  afterAll(() => world?.stop());

  const callersOf = ({ route }: IdSlot) => CALLERS.filter((name) => RIGHTS[route]?.may.includes(name));

  /** Calls the route with these ids in the slot. */
  async function send(as: PrincipalName, slot: IdSlot, values: string[]): Promise<Answer<Refusal>> {
    const answer = await call(as, slot, values);
    if (answer.status !== 429) return answer;
    await world.query('delete from throttle');
    return call(as, slot, values);
  }

  function call(as: PrincipalName, slot: IdSlot, values: string[]): Promise<Answer<Refusal>> {
    const [method = ''] = slot.route.split(' ');
    const rights = RIGHTS[slot.route];
    const real = pathOf(slot);
    const bodyOf = BODIES[nameOf(slot)] ?? BODIES[slot.route] ?? rights?.body;
    const body = typeof bodyOf === 'function' ? bodyOf(ids, as) : bodyOf;
    if (slot.in === 'body') return clients[as].request<Refusal>(method as 'POST', real, withId(body, slot.field, values));
    const path =
      slot.in === 'query'
        ? `${real.split('?')[0]}?${slot.field}=${values[0]}`
        : real
            .split('/')
            .with(placeOf(slot), values[0] ?? '')
            .join('/');
    if (slot.route === 'POST /api/roster-imports') return clients[as].upload(path, 'liste.csv', Buffer.from('Nom;Prénom\nAUBRY;Zoé\n'));
    return clients[as].request<Refusal>(method as 'POST', path, body);
  }

  const placeOf = ({ route, field }: IdSlot) => route.split(' ')[1]?.split('/').indexOf(`:${field}`) ?? -1;
  const pathOf = (slot: IdSlot) =>
    PATHS[nameOf(slot)]?.(ids) ?? RIGHTS[slot.route]?.path?.(ids) ?? slot.route.split(' ')[1]?.replace(':id', ids.id) ?? '';
  /** Returns the id in the slot when the route is called with records of the caller. */
  const ownOf = (slot: IdSlot) => (slot.in === 'path' ? pathOf(slot).split('/')[placeOf(slot)] : OWN[nameOf(slot)]?.(ids));

  const isNamed = ({ field }: IdSlot, body: Refusal) =>
    body?.errors?.some(({ path }) => path.startsWith(field.split(/\W/)[0] ?? '')) === true;

  const SLOTS = ID_SLOTS.filter((slot) => callersOf(slot).length > 0).map((slot, turn) => ({ slot, turn, name: nameOf(slot) }));

  it('are tried on every id that a writing route takes', () => {
    expect(SLOTS.filter(({ slot }) => slot.in === 'body').length).toBeGreaterThan(30);
    expect(SLOTS.filter(({ slot }) => slot.in === 'path').length).toBeGreaterThan(80);
    const known: string[] = [...ID_SLOTS.map(nameOf), ...ID_SLOTS.map(({ route }) => route)];
    expect([EXCEPTIONS, OWN, BODIES, PATHS].flatMap((table) => Object.keys(table)).filter((name) => !known.includes(name))).toEqual([]);
  });

  it.each(SLOTS)('$name: none is taken, and nothing is written', async ({ slot, turn, name }) => {
    const taken: Record<string, string[]> = {};
    await written.take();
    for (const as of callersOf(slot)) {
      const exception = EXCEPTIONS[name];
      for (const [kind, id] of kinds.of(ownOf(slot), turn)) {
        const isTheirs = exception?.kinds === 'all' || exception?.kinds?.includes(kind) === true;
        // For coordinators every path leads to a record of the whole campus.
        if ((isTheirs && (exception?.callers?.includes(as) ?? true)) || (as === 'coordinator' && slot.in === 'path')) continue;
        const own = slot.in === 'body' && slot.field.includes('[]') ? OWN[name]?.(ids) : undefined;
        for (const values of [[id], ...(own ? [[own, id]] : [])]) {
          const { status, body } = await send(as, slot, values);
          const isRefused = status === 404 || (status === 400 && isNamed(slot, body)) || exception?.statuses?.includes(status) === true;
          const answer = `${as} gets ${status} ${body?.code ?? ''} ${(body?.errors ?? []).map(({ path }) => path).join()}`;
          if (!isRefused) taken[answer] = [...(taken[answer] ?? []), values.length > 1 ? `${kind} beside its own` : kind];
        }
      }
    }
    expect({ taken, written: await written.take() }).toEqual({ taken: {}, written: [] });
  });

  // Without this test, a route that refuses every id would pass.
  it.each(SLOTS.filter(({ name }) => name in OWN))('$name: its own is taken', async ({ slot, name }) => {
    const own = OWN[name]?.(ids) ?? '';
    const answers = await Promise.all(
      callersOf(slot).map(async (as) => {
        const { status, body } = await send(as, slot, [own]);
        return { as, status, body };
      }),
    );
    const isTaken = answers.some(({ status, body }) => status !== 404 && status < 500 && !isNamed(slot, body));
    expect(isTaken ? [] : answers).toEqual([]);
  });

  it('and each body slot has an own thing to try, or a reason to have none', () => {
    const untried = SLOTS.filter(({ slot, name }) => slot.in !== 'path' && !(name in OWN) && EXCEPTIONS[name]?.own === undefined);
    expect(untried.map(({ name }) => name)).toEqual([]);
  });
});
