import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ContractLetters, FirstDayLetters, SignatureLetters } from '@seve/lifecycles';
import { v7 as uuid } from 'uuid';
import { FollowContractsJob } from '../../../../apps/worker/src/papers/contracts/follow-contracts.job.js';
import type { BenchTests, JobBench } from '../../job-bench.js';

const EMPLOYER = 'direction@moulins.example';
/** Its official form is signed. */
const SIGNED = { state: 'signed', form_signed_on: '2026-11-02', form_sha256: 'a'.repeat(64), form_seen_at: '2026-11-02T10:00:00Z' };

export const followContracts: BenchTests = (benchOf) =>
  describe('follow-contracts', () => {
    let bench: JobBench;
    let job: FollowContractsJob;

    beforeAll(async () => {
      bench = benchOf();
      const { clock } = bench;
      const firstDays = new FirstDayLetters('https://seve.example', clock, new SignatureLetters('https://seve.example', clock));
      job = new FollowContractsJob(new ContractLetters('https://seve.example', clock), firstDays);
    });
    afterEach(() => bench.clear());

    const follow = (day: string) => {
      bench.setDay(day);
      return bench.runIfDue(job);
    };
    const letters = () =>
      bench.database.query<{ letter: string; last: string | null }>(
        `select letter, params ->> 'isLast' as last from email where to_address = $1 order by created_at, id`,
        [EMPLOYER],
      );
    const stateOf = async (id: string) =>
      (await bench.database.query<{ state: string }>('select state from contract where id = $1', [id]))[0]?.state;

    async function contract(row: object, place: object = {}): Promise<{ id: string; placementId: string }> {
      const { campus } = bench;
      const student = await campus.student();
      const [id, placementId] = [uuid(), uuid()];
      await campus.insert('placement', {
        ...{ id: placementId, student_id: student.id, source: 'declared', state: 'active', kind: 'apprenticeship' },
        ...{ start_on: '2026-11-09', end_on: '2028-08-31', host_name: 'Moulins de la Somme', contact_email: EMPLOYER, ...place },
      });
      await campus.insert('contract', { id, placement_id: placementId, school_id: campus.schoolId, kind: 'apprenticeship', ...row });
      for (const party of ['employer', 'apprentice', 'cfa']) await campus.insert('contract_part', { contract_id: id, party });
      return { id, placementId };
    }

    it('takes what all signed before the official form was asked for as an agreement on the terms, tells it once, and reminds of no sending', async () => {
      const before = await contract({ state: 'signed' }, { state: 'signed', start_on: '2026-12-07' });
      const begun = await contract({ state: 'signed' });
      const others = [
        await contract({ state: 'signed', reminders_told: 3 }, { state: 'completed', start_on: '2024-09-02', end_on: '2026-08-31' }),
        await contract({ state: 'partially_signed' }),
        await contract({ state: 'filed', filed_on: '2026-11-10' }),
        await contract({ state: 'registered' }),
      ];
      const states = () => Promise.all([before, begun, ...others].map(({ id }) => stateOf(id)));
      const places = () =>
        bench.database.query('select state from placement where id = any($1) order by start_on desc', [
          [before, begun].map((one) => one.placementId),
        ]);
      expect(await follow('2026-11-12')).toBe('done');
      expect(await follow('2026-11-12')).toBe('skipped');
      expect(await states()).toEqual(['terms_agreed', 'terms_agreed', 'signed', 'partially_signed', 'filed', 'registered']);
      expect(await places()).toEqual([{ state: 'preparing' }, { state: 'active' }]);
      expect((await letters()).map(({ letter }) => letter)).toEqual(['contract-restated', 'contract-restated']);
    });

    it('reminds of the official form a week and a day before the first day, each once, or both at once where the terms are agreed later', async () => {
      await contract({ state: 'terms_agreed' }, { state: 'preparing', start_on: '2026-11-30' });
      expect(await follow('2026-11-22')).toBe('skipped');
      expect(await follow('2026-11-23')).toBe('done');
      expect(await follow('2026-11-28')).toBe('skipped');
      await contract({ state: 'terms_agreed' }, { state: 'preparing', start_on: '2026-11-30' });
      expect(await follow('2026-11-29')).toBe('done');
      expect(await follow('2026-12-20')).toBe('skipped');
      expect(await letters()).toEqual(['false', 'true', 'true'].map((last) => ({ letter: 'contract-form-reminder', last })));
    });

    it('reminds of the sending on the first day, three and five working days after, each once; 11 November is no working day', async () => {
      await contract(SIGNED);
      expect(await follow('2026-11-08')).toBe('skipped');
      expect(await follow('2026-11-09')).toBe('done');
      expect(await follow('2026-11-10')).toBe('skipped');
      expect(await follow('2026-11-12')).toBe('skipped');
      expect(await follow('2026-11-13')).toBe('done');
      expect(await follow('2026-11-13')).toBe('skipped');
      expect(await follow('2026-11-16')).toBe('done');
      expect(await follow('2026-12-20')).toBe('skipped');
      expect(await letters()).toEqual([
        { letter: 'contract-file-reminder', last: 'false' },
        { letter: 'contract-file-reminder', last: 'false' },
        { letter: 'contract-file-reminder', last: 'true' },
      ]);
    });

    it('sends no reminder to an employer whose last link was ended by hand: it would carry a new one', async () => {
      const { id } = await contract(SIGNED);
      expect(await follow('2026-11-09')).toBe('done');
      await bench.database.query('update contract_link set revoked_at = now() where contract_id = $1', [id]);
      expect(await follow('2026-11-13')).toBe('done');
      expect(await letters()).toHaveLength(1);
      expect(await bench.database.query('select 1 from contract_link where contract_id = $1', [id])).toHaveLength(1);
    });

    it('tells once what a stopped clock has missed', async () => {
      await contract(SIGNED);
      await follow('2026-11-20');
      expect(await letters()).toEqual([{ letter: 'contract-file-reminder', last: 'true' }]);
    });

    describe('a signed amendment', () => {
      const amendment = async (row: object, contractRow: object = { state: 'registered' }) => {
        const { id: contractId } = await contract(contractRow, { start_on: '2026-09-01' });
        const id = uuid();
        await bench.campus.insert('contract_amendment', {
          ...{ id, contract_id: contractId, number: 1, motives: '{pay}', reason: 'Hausse.', begun_by_role: 'school_staff' },
          ...{ start_on: '2026-09-01', end_on: '2028-08-31', effective_on: '2026-11-09', state: 'sealed', ...row },
        });
        return id;
      };

      it('is to be sent to the OPCO: told on the day it holds, three and five working days after, each once', async () => {
        await amendment({});
        expect(await follow('2026-11-08')).toBe('skipped');
        for (const day of ['2026-11-09', '2026-11-13', '2026-11-16']) expect(await follow(day)).toBe('done');
        for (const day of ['2026-11-16', '2026-12-20']) expect(await follow(day)).toBe('skipped');
        expect(await letters()).toEqual([
          ...['false', 'false', 'true'].map((last) => ({ letter: 'contract-amendment-file-reminder', last })),
        ]);
      });

      it('is told of no more once it was sent, is not signed yet, or its contract has ended or is out for signature again', async () => {
        const rupture = { ground: 'agreement', initiator: 'both', toldOn: '2026-10-20', endOn: '2026-10-30', words: 'Ensemble.' };
        await amendment({ filed_on: '2026-11-06' });
        await amendment({ state: 'ready_to_sign' });
        await amendment({}, { state: 'ready_to_sign' });
        await amendment({}, { state: 'terminated', rupture: JSON.stringify(rupture), ended_on: '2026-10-30' });
        await follow('2026-11-20');
        expect((await letters()).filter(({ letter }) => letter.startsWith('contract-amendment'))).toEqual([]);
      });
    });

    it('tells of the silence of the OPCO after fifteen days, and takes twenty as a refusal', async () => {
      const { id } = await contract({ state: 'filed', filed_on: '2026-11-10' });
      expect(await follow('2026-11-24')).toBe('skipped');
      expect(await follow('2026-11-25')).toBe('done');
      expect(await follow('2026-11-26')).toBe('skipped');
      expect(await follow('2026-11-30')).toBe('skipped');
      expect(await stateOf(id)).toBe('filed');
      expect(await follow('2026-12-01')).toBe('done');
      expect(await stateOf(id)).toBe('refused');
      expect(await follow('2026-12-02')).toBe('skipped');
      expect((await letters()).map(({ letter }) => letter)).toEqual(['contract-silence', 'contract-refused']);
    });

    it('ends the place of a terminated contract on its last day', async () => {
      const rupture = { ground: 'agreement', initiator: 'both', toldOn: '2026-11-20', endOn: '2026-11-30', words: 'Ensemble.' };
      const { placementId } = await contract({ state: 'terminated', rupture: JSON.stringify(rupture), ended_on: '2026-11-30' });
      const placement = () => bench.database.query('select state, end_on::text from placement where id = $1', [placementId]);
      expect(await follow('2026-11-29')).toBe('skipped');
      expect(await follow('2026-11-30')).toBe('done');
      expect(await placement()).toEqual([{ state: 'ended_early', end_on: '2026-11-30' }]);
      expect(await follow('2026-12-01')).toBe('skipped');
    });

    describe('before the first day in the company', () => {
      const MASTER = { masterName: 'Élodie Carpentier', masterEmail: 'elodie@moulins.example' };
      const told = () =>
        bench.database.query<{ to: string; days: string; start: string; name: string; link: string }>(
          `select to_address as "to", params ->> 'daysLeft' as days, params ->> 'startOn' as start, params ->> 'studentName' as name,
           params ->> 'link' as link from email where letter = 'placement-starts' order by created_at, to_address`,
        );
      /** Inserts a contract that begins on 9 November at the training centre, and a week later in the company. */
      const coming = async (employer: object = MASTER, state = 'registered') => {
        const { id } = await contract({ state });
        await bench.database.query(`update contract_part set content = $2 where contract_id = $1 and party = 'employer'`, [
          id,
          JSON.stringify({ companyStartOn: '2026-11-16', ...employer }),
        ]);
        return id;
      };

      it('tells the master once, within the week before, and not who else signed', async () => {
        await coming();
        expect(await follow('2026-11-08')).toBe('skipped');
        expect(await follow('2026-11-09')).toBe('done');
        expect(await follow('2026-11-10')).toBe('skipped');
        expect(await follow('2026-11-15')).toBe('skipped');
        expect(await told()).toEqual([
          { to: MASTER.masterEmail, days: '7', start: '2026-11-16', name: expect.any(String), link: 'https://seve.example' },
        ]);
      });

      it('tells the second master too, and after a late run how many days are left', async () => {
        await coming({ ...MASTER, secondMasterName: 'Luc Petit', secondMasterEmail: 'luc@moulins.example' });
        expect(await follow('2026-11-15')).toBe('done');
        expect((await told()).map(({ to, days }) => `${to} ${days}`)).toEqual(['elodie@moulins.example 1', 'luc@moulins.example 1']);
      });

      it('tells again when that day has moved; nothing on the day itself, nothing of a contract that is not signed', async () => {
        const id = await coming();
        await coming(MASTER, 'partially_signed');
        expect(await follow('2026-11-16')).toBe('skipped');
        await bench.database.query(
          `update contract_part set content = content || '{"companyStartOn": "2026-11-23"}' where contract_id = $1 and party = 'employer'`,
          [id],
        );
        expect(await follow('2026-11-18')).toBe('done');
        expect(await follow('2026-11-19')).toBe('skipped');
        expect((await told()).map(({ days, start }) => `${days} ${start}`)).toEqual(['5 2026-11-23']);
      });
    });
  });
