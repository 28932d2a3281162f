import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { People } from '../../support/builders/people.js';
import { found } from '../../support/found.js';
import { startWorld, type World } from '../../support/world.js';

const SAMPLES = 24;
const FEWEST = 12;
/** Largest difference between the fastest responses of each kind; requests are repeated until they meet, because load only adds time. */
const APART_MS = 50;

/** T6: only a letter reveals whether an address has an account or a pending sign-up. */
describe('an address with an account, one whose sign-up waits, and one that nobody has (T6)', () => {
  let world: World;
  let hop = 0;
  const addresses: Record<'known' | 'waiting' | 'unknown', string[]> = { known: [], waiting: [], unknown: [] };
  const person = (email: string) => ({
    firstName: 'Ana',
    lastName: 'Petit',
    email,
    locale: 'fr',
    classCode: 'BETTERA7',
    birthDate: '2005-03-01',
  });
  const ask = async (path: string, body: object) => {
    hop += 1;
    const start = performance.now();
    const { status, body: said } = await world
      .client()
      .request<unknown>('POST', path, body, { 'x-forwarded-for': `198.51.${100 + Math.floor(hop / 250)}.${hop % 250}` });
    return { answer: JSON.stringify({ status, said }), ms: performance.now() - start };
  };

  beforeAll(async () => {
    world = await startWorld({ processes: true, workers: 0, env: { SEVE_TRUSTED_PROXY_HOPS: '1' } });
    const people = new People(world);
    await people.classGroup(await people.teacher(), 'BETTERA7');
    const known = await Promise.all(Array.from({ length: SAMPLES }, () => people.coordinator()));
    addresses.known.push(...known.map(({ email }) => email));
    for (let index = 0; index < SAMPLES; index += 1) {
      addresses.waiting.push(`attend.${index}@eleve.example`);
      addresses.unknown.push(`personne.${index}@nulle-part.example`);
    }
    await Promise.all(addresses.waiting.map((email) => ask('/api/sign-up/student', person(email))));
  });
  afterAll(() => world?.stop());

  it.each([
    ['a magic link', '/api/auth/magic-link', (email: string) => ({ email })],
    ['a new password', '/api/auth/request-password-reset', (email: string) => ({ email })],
    ['a lost confirmation', '/api/account/confirmation/renewal', (email: string) => ({ email })],
    ['a sign-up', '/api/sign-up/student', person],
  ])('asked for %s, get the same answer in the same time', async (_name, path, body) => {
    const kinds = ['known', 'waiting', 'unknown'] as const;
    const times: Record<(typeof kinds)[number], number[]> = { known: [], waiting: [], unknown: [] };
    const answers = new Set<string>();
    const apart = () => {
      const fastest = kinds.map((kind) => Math.min(...times[kind]));
      return Math.max(...fastest) - Math.min(...fastest);
    };
    for (let index = 0; index < FEWEST || (index < SAMPLES && apart() >= APART_MS); index += 1) {
      // Sent in parallel, so that other load slows all three equally.
      await Promise.all(
        kinds.map(async (kind) => {
          const { answer, ms } = await ask(path, body(found(addresses[kind][index], kind)));
          answers.add(answer);
          times[kind].push(ms);
        }),
      );
    }
    expect(answers.size).toBe(1);
    expect(apart()).toBeLessThan(APART_MS);
  });

  it('the refusal of too many is the same for each', async () => {
    const answers = await Promise.all(
      (['known', 'waiting', 'unknown'] as const).map(async (kind) => {
        const email = found(addresses[kind][0], kind);
        for (let turn = 0; turn < 3; turn += 1) await ask('/api/auth/magic-link', { email });
        return (await ask('/api/auth/magic-link', { email })).answer.replace(/"requestId":"[^"]+"/, '');
      }),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('link.too-many');
  });
});
