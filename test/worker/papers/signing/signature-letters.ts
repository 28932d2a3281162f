import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { BenchTests, JobBench } from '../../job-bench.js';
import { SigningBench } from './paper-rows.js';

export const signatureLetters: BenchTests = (benchOf) =>
  describe('letters to signatories', () => {
    let bench: JobBench;
    let signing: SigningBench;
    beforeAll(async () => {
      bench = benchOf();
      signing = await SigningBench.start(bench);
    });
    afterEach(() => signing.clear());
    afterAll(() => signing?.stop());

    const HOST = 'direction@amidon.example';
    const letters = (address: string) =>
      bench.database.query(
        `select letter, params ->> 'reminder' as reminder, jsonb_array_length(params -> 'items') as papers from email where to_address = $1 order by created_at`,
        [address],
      );
    const togetherLinks = (address: string) =>
      bench.database.query(`select params ->> 'togetherLink' as link from email where to_address = $1`, [address]);
    const remind = (day: string) => {
      bench.setDay(day);
      return bench.runIfDue(signing.remind);
    };
    const stateOf = (id: string | undefined) => bench.database.query('select state from signatory where id = $1', [id]);

    it('name every paper that waits for an address in one letter a day, each with a link of its own', async () => {
      const papers = [await signing.paper({ hostEmail: HOST }), await signing.paper({ hostEmail: HOST })];
      const [first, second] = papers.map(({ signatories }) => ({ signatoryId: signatories.host ?? '' }));
      expect(await signing.tell.run(first ?? { signatoryId: '' })).toBe('done');
      expect(await signing.tell.run(second ?? { signatoryId: '' })).toBe('skipped');
      expect(await letters(HOST)).toEqual([{ letter: 'agreement-sign', reminder: null, papers: 2 }]);
      expect(await bench.database.query('select count(distinct token_hash)::int as links from signature_link')).toEqual([{ links: 2 }]);
      await signing.paper({ hostEmail: HOST });
      expect(await remind('2026-11-25')).toBe('done');
      expect(await letters(HOST)).toHaveLength(2);
      expect(await togetherLinks(HOST)).toEqual([{ link: null }, { link: null }]);
    });

    it('lead to the page that signs them all by one code where one account is asked for each', async () => {
      const address = 'compte@amidon.example';
      const papers = [await signing.paper({ hostEmail: address }), await signing.paper({ hostEmail: address })];
      await bench.database.query(
        'update signatory set account_id = (select id from account order by created_at limit 1) where email = $1',
        [address],
      );
      expect(await signing.tell.run({ signatoryId: papers[0]?.signatories.host ?? '' })).toBe('done');
      expect(await togetherLinks(address)).toEqual([{ link: expect.stringMatching(/\/signatures$/) }]);
    });

    it('remind after two, five and nine days, then tell the school; after fourteen the question expires and its link dies', async () => {
      const { signatories } = await signing.paper({ hostEmail: HOST });
      await signing.tell.run({ signatoryId: signatories.host ?? '' });
      const days = ['2026-11-25', '2026-11-26', '2026-11-29', '2026-12-03', '2026-12-05'];
      for (const day of days) await remind(day);
      expect(await letters(HOST)).toEqual([
        { letter: 'agreement-sign', reminder: null, papers: 1 },
        { letter: 'agreement-sign', reminder: 'first', papers: 1 },
        { letter: 'agreement-sign', reminder: 'second', papers: 1 },
        { letter: 'agreement-sign', reminder: 'last', papers: 1 },
      ]);
      await remind('2026-12-08');
      expect(await stateOf(signatories.host)).toEqual([{ state: 'expired' }]);
      expect(
        await bench.database.query(`select 1 from signature_link where revoked_at is null and signatory_id = $1`, [signatories.host]),
      ).toEqual([]);
      expect(await remind('2026-12-09')).toBe('skipped');
    });

    it('leave out the paper whose link somebody has ended by hand', async () => {
      const [kept, ended] = [await signing.paper({ hostEmail: HOST }), await signing.paper({ hostEmail: HOST })];
      await signing.tell.run({ signatoryId: kept.signatories.host ?? '' });
      await bench.database.query('update signatory set link_ended_at = now() where id = $1', [ended.signatories.host]);
      await remind('2026-11-26');
      expect((await letters(HOST)).map(({ papers }) => papers)).toEqual([2, 1]);
      await bench.database.query('update signatory set link_ended_at = now() where id = $1', [kept.signatories.host]);
      expect(await signing.tell.run({ signatoryId: kept.signatories.host ?? '' })).toBe('skipped');
      await remind('2026-11-29');
      expect(await letters(HOST)).toHaveLength(2);
    });

    it('come on their own days beside a paper of the same address that is asked no more', async () => {
      const [kept, left] = [await signing.paper({ hostEmail: HOST }), await signing.paper({ hostEmail: HOST })];
      await signing.tell.run({ signatoryId: kept.signatories.host ?? '' });
      await bench.database.query(`update agreement set state = 'cancelled' where id = $1`, [left.agreementId]);
      await bench.database.query(`update paper_version set voided_at = now(), void_reason = '' where agreement_id = $1`, [
        left.agreementId,
      ]);
      for (const day of ['2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29']) await remind(day);
      expect((await letters(HOST)).map(({ reminder, papers }) => [reminder, papers])).toEqual([
        [null, 2],
        ['first', 1],
        ['second', 1],
      ]);
    });

    it('are written to no one who has signed', async () => {
      const { signatories } = await signing.paper({ hostEmail: HOST });
      await signing.tell.run({ signatoryId: signatories.host ?? '' });
      await bench.database.query(`update signatory set state = 'signed', signed_at = now(), method = 'code' where id = $1`, [
        signatories.host,
      ]);
      await remind('2026-12-03');
      expect(await letters(HOST)).toHaveLength(1);
    });

    it('wait for no guardian once the other has signed: neither letter nor end of the question', async () => {
      const { signatories } = await signing.paper({ hostEmail: HOST });
      await signing.tell.run({ signatoryId: signatories.host ?? '' });
      const both = [signatories.host, signatories.tutor];
      await bench.database.query("update signatory set role = 'guardian' where id = any($1)", [both]);
      await bench.database.query("update signatory set state = 'signed', signed_at = now(), method = 'code' where id = $1", [
        signatories.tutor,
      ]);
      await remind('2026-12-03');
      await remind('2026-12-08');
      expect(await letters(HOST)).toHaveLength(1);
      expect(await stateOf(signatories.host)).toEqual([{ state: 'asked' }]);
    });

    it('write for what a stopped clock has missed once, as the last reminder', async () => {
      const { signatories } = await signing.paper({ hostEmail: HOST });
      await signing.tell.run({ signatoryId: signatories.host ?? '' });
      await remind('2026-12-04');
      expect(await letters(HOST)).toEqual([
        { letter: 'agreement-sign', reminder: null, papers: 1 },
        { letter: 'agreement-sign', reminder: 'last', papers: 1 },
      ]);
    });
  });

export const followPlacements: BenchTests = (benchOf) =>
  describe('follow-placements', () => {
    let bench: JobBench;
    let signing: SigningBench;
    beforeAll(async () => {
      bench = benchOf();
      signing = await SigningBench.start(bench);
    });
    afterEach(() => signing.clear());
    afterAll(() => signing?.stop());

    const follow = (day: string) => {
      bench.setDay(day);
      return bench.runIfDue(signing.follow);
    };
    const placement = (id: string) => bench.database.query('select state from placement where id = $1', [id]);

    it('begins a signed place on its first day and completes it after its last', async () => {
      const { placementId } = await signing.paper({ state: 'signed', agreementState: 'sealed', placementState: 'signed' });
      await follow('2027-01-10');
      expect(await placement(placementId)).toEqual([{ state: 'signed' }]);
      expect(await follow('2027-01-11')).toBe('done');
      expect(await placement(placementId)).toEqual([{ state: 'active' }]);
      expect(await follow('2027-03-05')).toBe('skipped');
      expect(await follow('2027-03-06')).toBe('done');
      expect(await placement(placementId)).toEqual([{ state: 'completed' }]);
    });

    it('lapses what was not signed a month after the first day: the version is void, its links die, every side is told', async () => {
      const { agreementId, versionId } = await signing.paper();
      expect(await follow('2027-02-10')).toBe('skipped');
      expect(await follow('2027-02-11')).toBe('done');
      expect(await bench.database.query('select state from agreement where id = $1', [agreementId])).toEqual([{ state: 'lapsed' }]);
      expect(await bench.database.query('select void_reason as reason from paper_version where id = $1', [versionId])).toEqual([
        { reason: 'lapsed' },
      ]);
      const told = await bench.database.query<{ reader: string }>(
        `select params ->> 'reader' as reader from email where letter = 'agreement-lapsed'`,
      );
      expect(told.map(({ reader }) => reader).sort()).toEqual(['host', 'student', 'teacher']);
      expect(await follow('2027-02-12')).toBe('skipped');
    });

    it('lapses none while its place runs: what was objected to can be signed again', async () => {
      const { agreementId } = await signing.paper({ agreementState: 'changes_requested', placementState: 'active' });
      expect(await follow('2027-02-20')).toBe('skipped');
      expect(await bench.database.query('select state from agreement where id = $1', [agreementId])).toEqual([
        { state: 'changes_requested' },
      ]);
    });
  });
