import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { brokenLink, type SignatureEvent } from '@seve/database';
import type { FAIL_POINTS } from '@seve/jobs';
import { agreementCast, agreementToSign, hostPart } from '../support/builders/agreements.js';
import { People } from '../support/builders/people.js';
import type { Answer, Client } from '../support/client.js';
import { found } from '../support/found.js';
import { becomes } from '../support/programs/local-start.js';
import { type ProcessWorld, startWorld } from '../support/world.js';
import { AS_PUPPET } from './faults/puppet.js';

const PAPERS = 6;
const GIVES_UP_AFTER_MS = 120_000;

interface Own {
  id: string;
  sha256: string;
}
interface Signed {
  papers: { id: string; isSigned: boolean; problem: string | null }[];
}

describe('the api dies while one code signs several papers', () => {
  let world: ProcessWorld;
  let people: People;

  beforeAll(async () => {
    // Without worker: the letter keeps its code.
    world = await startWorld({ processes: true, workers: 0, env: AS_PUPPET });
    people = new People(world);
  }, 180_000);
  afterAll(() => world?.stop(), 60_000);

  /** Papers that the account of a company has read, and the code for them all. */
  async function coded(): Promise<{ client: Client; papers: Own[]; path: string; code: string }> {
    const cast = await agreementCast(people);
    const { client, email } = cast.company;
    for (let at = 1; at <= PAPERS; at += 1) {
      const student = await people.student(cast.classId, { lastName: `Élève ${at}` });
      await agreementToSign(world, cast, student, { host: hostPart({ signatoryEmail: email }) });
    }
    const papers = (await client.get<{ items: Own[] }>('/api/account/signatures')).body.items.map(({ id, sha256 }) => ({ id, sha256 }));
    expect(papers).toHaveLength(PAPERS);
    for (const { id, sha256 } of papers)
      expect((await client.post<object>(`/api/account/signatures/${id}/reading`, { sha256 })).status).toBe(204);
    const { body } = await client.post<{ id: string }>('/api/account/signature-batches', { papers });
    const [letter] = await world.query<{ code: string }>(
      `select params ->> 'code' as code from email where letter = 'agreement-signature-codes' and to_address = $1`,
      [email],
    );
    return { client, papers, path: `/api/account/signature-batches/${body.id}/signature`, code: found(letter, 'the letter').code };
  }

  /** Sends until it is answered, as a person presses again. */
  async function sign(client: Client, path: string, code: string): Promise<Answer<Signed>> {
    for (const end = Date.now() + GIVES_UP_AFTER_MS; Date.now() < end; await pause(100)) {
      const answer = await client.post<Signed>(path, { code, mark: 'typed', name: 'Marc Dubois', consent: true }).catch(() => null);
      if (answer && answer.status < 500) return answer;
    }
    throw new Error('no answer');
  }

  const eventsOf = (signatoryId: string) =>
    world.query<SignatureEvent>(
      `select version_id as "versionId", number, kind, signatory_id as "signatoryId", actor_account_id as "actorAccountId", at, sha256, evidence, hash
       from signature_event where version_id = (select version_id from signatory where id = $1) order by number`,
      [signatoryId],
    );

  it.each(['before-commit', 'after-commit'] satisfies (typeof FAIL_POINTS)[number][])(
    'at %s: sent again, each paper is signed once, and its chain of events is whole',
    async (place) => {
      const { client, papers, path, code } = await coded();
      const ids = papers.map(({ id }) => id);
      const signed = async () => {
        const [row] = await world.query<{ count: number }>(
          `select count(*)::int as count from signatory where id = any($1) and state = 'signed'`,
          [ids],
        );
        return found(row, 'a count').count;
      };
      const victim = world.api;
      const signing = sign(client, path, code);
      await becomes('the first paper is signed', async () => (await signed()) > 0, GIVES_UP_AFTER_MS);
      await victim.tell('failAt', place);
      // Also where the first request is through already.
      const again = sign(client, path, code);
      expect(await victim.exited).toEqual({ code: null, signal: 'SIGKILL' });
      await world.addApi(Number(victim.options.env.PORT)).ready();
      for (const { status, body } of await Promise.all([signing, again]))
        expect({ status, signed: body.papers.filter(({ isSigned }) => isSigned).length }).toEqual({ status: 200, signed: PAPERS });
      for (const { id, sha256 } of papers) {
        const events = await eventsOf(id);
        expect(events.filter(({ kind, signatoryId }) => kind === 'signed' && signatoryId === id)).toHaveLength(1);
        expect(brokenLink(events, sha256)).toBeNull();
      }
    },
    240_000,
  );
});
