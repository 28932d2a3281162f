import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openLeaderConnection, tryLeaderLock } from '@seve/database';
import { FAIL_POINTS } from '@seve/jobs';
import type pg from 'pg';
import type { Member } from '../support/builders/people.js';
import { IS_LONG } from '../support/form.js';
import type { BuiltProcess } from '../support/programs/processes.js';
import type { ProcessWorld } from '../support/world.js';
import type { Campus } from '../worker/campus.js';
import { atRest } from './faults/at-rest.js';
import { failIn } from './faults/puppet.js';
import type { Sink } from './letters/sink.js';
import { type LetterKind, TwoLetters } from './letters/two-letters.js';

/** Where the process dies: a fail point of ours, or the mail server kills it before its 250 or in the same instant. */
type Place = (typeof FAIL_POINTS)[number] | 'kill-before-250' | 'kill-after-250';
type Step = [letter: LetterKind, place: Place];

/**
 * The places (commit, enqueue, claim, DATA, 250, mark sent, complete, cursor), before and after, shared out between the two letters.
 * Around the insert nothing is committed, as before the commit, and nothing lies between a commit and its enqueue: the long form.
 */
const SHORT: Step[] = [
  ...(['before-commit', 'after-enqueue', 'after-claim', 'before-data', 'kill-before-250', 'before-done'] as const).map(
    (place): Step => ['invitation', place],
  ),
  ...(['after-commit', 'before-claim', 'before-cursor', 'after-cursor'] as const).map((place): Step => ['digest', place]),
  ...(['kill-after-250', 'before-sent', 'after-sent', 'after-done'] as const).map((place): Step => ['digest', place]),
];
const PLACES: Place[] = [...FAIL_POINTS, 'kill-before-250', 'kill-after-250'];
const ALL = PLACES.flatMap((place): Step[] => [
  ['invitation', place],
  ['digest', place],
]).filter(([letter, place]) => letter === 'digest' || !place.endsWith('-cursor'));
const STEPS = IS_LONG ? Array.from({ length: 20 }, () => ALL).flat() : SHORT;

/**
 * Between the 250 and its record the outcome cannot be known: the only places where a letter comes twice. The sender killed with the 250
 * may have recorded it.
 */
const TWICE: Place[] = ['before-sent', 'kill-after-250'];
/** An invitation is written by the api; all the rest is the worker's. */
const IN_THE_API = /-(insert|commit|enqueue)$/;
/** What the database and the mailbox show when the process is dead, where only one thing is possible. */
const AT_DEATH: Partial<Record<Place, string>> = {
  'before-insert': 'nothing, 0 mails',
  'after-insert': 'nothing, 0 mails',
  'before-commit': 'nothing, 0 mails',
  'before-cursor': 'nothing, 0 mails',
  'after-cursor': 'nothing, 0 mails',
  'before-claim': 'queued, 0 mails',
  'after-claim': 'sending, 0 mails',
  'before-data': 'sending, 0 mails',
  'kill-before-250': 'sending, 0 mails',
  'before-sent': 'sending, 1 mails',
  'after-sent': 'sent, 1 mails',
  'before-done': 'sent, 1 mails',
  'after-done': 'sent, 1 mails',
};
/** The job of a dead worker is taken up again after it. */
const SHORT_LOCK = { SEVE_TEST_JOB_LOCK_MS: '1000' };
/** The server ends the seat after no silence. */
const NEVER = 0;

interface Cast {
  world: ProcessWorld;
  sink: Sink;
  campus: Campus;
  company: Member;
}

/** R2, in a world of one api and, at first, no worker; all obey as puppets. */
export function crashAtEveryStep(cast: () => Cast): void {
  describe('R2: a process dies at every step of a letter', () => {
    let sink: Sink;
    let world: ProcessWorld;
    let letters: TwoLetters;
    /** Nobody leads the matching: a leader that has just come takes away matches that no index has made, and the digest tells of one. */
    let seat: pg.Client;
    const figures: string[] = [];

    beforeAll(async () => {
      const { campus, company } = cast();
      ({ world, sink } = cast());
      letters = await TwoLetters.of(world, campus, company);
      seat = await openLeaderConnection(world.database.appUrl, NEVER);
      expect(await tryLeaderLock(seat)).not.toBeNull();
      await world.addWorker(SHORT_LOCK).ready();
    }, 180_000);
    afterAll(async () => {
      console.log(`R2 ${JSON.stringify({ steps: STEPS.length, duplicates: figures })}`);
      await letters?.end();
      await world?.worker.stop();
      await seat?.end();
    }, 60_000);

    async function arm(victim: BuiltProcess, letter: LetterKind, place: Place): Promise<void> {
      if (place === 'kill-before-250' || place === 'kill-after-250')
        await sink.killSender(victim.pid, place === 'kill-before-250' ? 'before-250' : 'after-250');
      else if (letter === 'digest') await failIn('AnnounceMatchesJob', victim, place);
      else await victim.tell('failAt', place);
    }

    async function replace(victim: BuiltProcess): Promise<void> {
      // The end of the dead one's leases is not waited for.
      await world.query(`update email set lease_until = now() where state = 'sending'`);
      const { PORT } = victim.options.env;
      await (PORT && victim.options.readyUrl ? world.addApi(Number(PORT)) : world.addWorker(SHORT_LOCK)).ready();
    }

    async function seen(to: string): Promise<{ id: string; state: string; mails: number }> {
      const [row, ...others] = await world.query<{ id: string; state: string }>('select id, state from email where to_address = $1', [to]);
      expect(others).toEqual([]);
      return { id: row?.id ?? '', state: row?.state ?? 'nothing', mails: sink.copies().get(row?.id ?? '') ?? 0 };
    }

    it.each(STEPS)(
      'the %s survives a death at %s',
      async (letter, place) => {
        await atRest(world);
        const victim = letter === 'invitation' && IN_THE_API.test(place) ? world.api : world.worker;
        await arm(victim, letter, place);
        const { to, answered } = await letters.ask(letter);
        expect(await victim.exited).toEqual({ code: null, signal: 'SIGKILL' });
        const { state, mails } = await seen(to);
        // The job that writes a digest is done before its letter is sent.
        const expected = letter === 'digest' && place.endsWith('-done') ? undefined : AT_DEATH[place];
        if (expected) expect(`${state}, ${mails} mails`).toBe(expected);
        await replace(victim);
        await answered;
        await atRest(world);
        const end = await seen(to);
        if (end.mails > 1) figures.push(`${letter} at ${place}`);
        expect({ facts: await letters.facts(letter, to), ...end }).toMatchObject({
          facts: 1,
          state: 'sent',
          mails: TWICE.includes(place) && state !== 'sent' ? 2 : 1,
        });
      },
      180_000,
    );

    it('every letter that came belongs to a row', async () => {
      const known = await world.query<{ id: string }>('select id from email');
      expect([...sink.copies().keys()].filter((id) => !known.some((row) => row.id === id))).toEqual([]);
    });
  });
}
