import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { brokenLink, type SignatureEvent } from '@seve/database';
import { FileStore, SealKeys } from '@seve/documents';
import { verifySeal } from '@seve/domain';
import type { FAIL_POINTS } from '@seve/jobs';
import {
  type Agreed,
  type AgreementCast,
  agreementCast,
  begunAgreement,
  openedForSignature,
  type Seated,
  seatOf,
  signatoriesOf,
  validatedAgreement,
} from '../support/builders/agreements.js';
import type { People } from '../support/builders/people.js';
import { IS_LONG } from '../support/form.js';
import { found } from '../support/found.js';
import { becomes } from '../support/programs/local-start.js';
import type { ProcessWorld } from '../support/world.js';
import { atRest } from './faults/at-rest.js';
import { signByLink } from './kills/sign-by-link.js';

type Place = (typeof FAIL_POINTS)[number];

/** How a promise reaches the queue is R2's: the usual run dies around the commits and before a done job is recorded. */
const OF_API: Place[] = ['before-commit', 'after-commit', ...(IS_LONG ? (['before-enqueue', 'after-enqueue'] as const) : [])];
const OF_WORKER: Place[] = [
  ...(['before-commit', 'after-commit', 'before-done'] as const),
  ...(IS_LONG ? (['before-insert', 'after-insert', 'after-done'] as const) : []),
];
const ROUNDS = IS_LONG ? 10 : 1;
const GIVES_UP_AFTER_MS = 120_000;

/** The kernel refuses whatever this process writes into a file, as on a full disk. */
const mayWriteNothing = (pid: number) => execFileSync('prlimit', ['--pid', String(pid), '--fsize=100:unlimited']);

interface Version {
  id: string;
  sha256: string;
  sealed_at: Date | null;
  sealed_file_id: string | null;
}

export function signingAndSealing(given: () => { world: ProcessWorld; people: People }): void {
  describe('a process dies at every step of signing and sealing', () => {
    let world: ProcessWorld;
    let cast: AgreementCast;
    let people: People;

    beforeAll(async () => {
      ({ world, people } = given());
      cast = await agreementCast(people);
    }, 180_000);

    const versionOf = ({ id }: Agreed) => world.query<Version>('select * from paper_version where agreement_id = $1', [id]);

    /** All but the school, whose signature is the last. Begun by an application: the invariants of the same world read it too. */
    async function allButOne(): Promise<{ agreed: Agreed; last: Seated }> {
      const agreed = await validatedAgreement(await begunAgreement(world, cast, await people.student(cast.classId)));
      const seats = await openedForSignature(world, agreed);
      for (const { role } of seats.filter((seat) => seat.role !== 'school')) await signByLink(world, seatOf(seats, role));
      return { agreed, last: seatOf(await signatoriesOf(world, agreed.id), 'school') };
    }

    async function sealedOnce(agreed: Agreed): Promise<void> {
      const isSealed = async () => (await versionOf(agreed)).some((one) => one.sealed_at !== null);
      await becomes('the agreement is sealed', isSealed, GIVES_UP_AFTER_MS);
      const [version] = await versionOf(agreed);
      const { id, sha256, sealed_file_id: fileId } = found(version, 'the version');
      const events = await world.query<SignatureEvent>(
        `select version_id as "versionId", number, kind, signatory_id as "signatoryId", actor_account_id as "actorAccountId", at, sha256, evidence, hash
       from signature_event where version_id = $1 order by number`,
        [id],
      );
      const signers = events.filter(({ kind }) => kind === 'signed').map(({ signatoryId }) => signatoryId);
      expect([signers.length, new Set(signers).size]).toEqual([5, 5]);
      expect(events.filter(({ kind }) => kind === 'sealed')).toHaveLength(1);
      expect(brokenLink(events, sha256)).toBeNull();
      const file = found(await new FileStore(world.filesFolder).read(fileId ?? ''), 'the file');
      expect(await verifySeal(new Uint8Array(file), await SealKeys.below(world.filesFolder, () => new Date()).all())).toMatchObject({
        state: 'sealed',
      });
      const sealedSha256 = createHash('sha256').update(file).digest('hex');
      expect(await world.query('select state from agreement where id = $1', [agreed.id])).toEqual([{ state: 'sealed' }]);
      expect(await world.query('select sealed_sha256 as sha256 from paper_version where id = $1', [id])).toEqual([
        { sha256: sealedSha256 },
      ]);
      const twice = await world.query(
        `select letter, to_address from email where letter in ('agreement-complete', 'agreement-copy') group by letter, to_address, entity_id having count(*) > 1`,
      );
      expect(twice).toEqual([]);
    }

    it.each(Array.from({ length: ROUNDS }, () => OF_API).flat())(
      'the api at %s, while the last signature is given: it is there once, and the file is sealed',
      async (place) => {
        const { agreed, last } = await allButOne();
        const victim = world.api;
        await victim.tell('failAt', place);
        const signing = signByLink(world, last);
        expect(await victim.exited).toEqual({ code: null, signal: 'SIGKILL' });
        await world.addApi(Number(victim.options.env.PORT)).ready();
        await signing;
        await sealedOnce(agreed);
      },
      240_000,
    );

    it.each(Array.from({ length: ROUNDS }, () => OF_WORKER).flat())(
      'the worker at %s, while it seals: one file, with its events',
      async (place) => {
        const { agreed, last } = await allButOne();
        await atRest(world);
        const victim = world.worker;
        await victim.tell('failAt', place);
        await signByLink(world, last);
        expect(await victim.exited).toEqual({ code: null, signal: 'SIGKILL' });
        await world.addWorker().ready();
        await sealedOnce(agreed);
      },
      240_000,
    );

    it('a disk was full for hours, and the worker is killed: both agreements are sealed, also the one that was given up', async () => {
      const [waiting, givenUp] = [await allButOne(), await allButOne()];
      await atRest(world);
      mayWriteNothing(world.worker.pid);
      for (const { last } of [waiting, givenUp]) await signByLink(world, last);
      const seals = () =>
        world.query<{ id: string; attempt: number; postponed: number; error: string }>(
          `select id, attempt, postponed, error from outbox where job = 'seal-paper' and done_at is null`,
        );
      await becomes('both have met it', async () => (await seals()).filter(({ postponed }) => postponed > 1).length === 2);
      expect((await seals()).map(({ attempt, error }) => ({ attempt, error }))).toEqual(
        [1, 2].map(() => ({ attempt: 0, error: 'StorageFull: file.no-room' })),
      );
      await world.worker.kill9();
      const [{ id: versionId } = { id: '' }] = await versionOf(givenUp.agreed);
      await world.query(`update outbox set postponed = 500, not_before = now() where job = 'seal-paper' and done_at is null`);
      // As faults of another kind leave it.
      await world.query(
        `update outbox set attempt = 30, given_up_at = now() - interval '2 hours', flushed_at = now() - interval '2 hours',
           not_before = now() + interval '20 hours' where key = $1`,
        [`seal-paper_${versionId}`],
      );
      await world.addWorker({ SEVE_TEST_SWEEP_MS: '1000' }).ready();
      await sealedOnce(waiting.agreed);
      await sealedOnce(givenUp.agreed);
    }, 240_000);
  });
}
