import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { forgetEndedFrameworks } from '@seve/database';
import { FrameworkLetters } from '@seve/lifecycles';
import { v7 as uuid } from 'uuid';
import { FollowFrameworksJob } from '../../../../apps/worker/src/papers/framework-agreements/follow-frameworks.job.js';
import type { BenchTests, JobBench } from '../../job-bench.js';

export const followFrameworks: BenchTests = (benchOf) =>
  describe('follow-frameworks', () => {
    let bench: JobBench;
    let job: FollowFrameworksJob;
    let companyId: string;
    const addresses = { office: '', admin: '' };

    beforeAll(async () => {
      bench = benchOf();
      job = new FollowFrameworksJob(new FrameworkLetters('https://seve.example'));
    });
    beforeEach(async () => {
      const { campus } = bench;
      companyId = uuid();
      await campus.insert('company', { id: companyId, siren: '732829320', name: 'Amidonnerie du Santerre', status: 'verified' });
      addresses.office = await member({ school_id: campus.schoolId, role: 'school_staff' });
      addresses.admin = await member({ company_id: companyId, role: 'company_admin' });
    });
    afterEach(async () => {
      await bench.empty('framework_agreement');
      await bench.clear();
    });

    async function member(of: object): Promise<string> {
      const id = uuid();
      const email = `${id}@sucre.example`;
      await bench.campus.insert('account', {
        ...{ id, email, email_verified: true, name: 'Anne Roy', first_name: 'Anne', last_name: 'Roy', locale: 'fr' },
      });
      await bench.campus.insert('membership', { id: uuid(), account_id: id, ...of });
      return email;
    }

    const follow = (day: string) => {
      bench.setDay(day);
      return bench.runIfDue(job);
    };
    const letters = (address: string) =>
      bench.database.query<{ letter: string }>('select letter from email where to_address = $1 order by created_at, id', [address]);
    const stateOf = async (id: string) =>
      (await bench.database.query('select state, ended_on::text as "endedOn" from framework_agreement where id = $1', [id]))[0];

    async function framework(state: string, days: object = {}): Promise<string> {
      const id = uuid();
      await bench.campus.insert('framework_agreement', {
        ...{ id, school_id: bench.campus.schoolId, company_id: companyId, begun_by: 'school', state, first_year: 2026, last_year: 2026 },
        ...{ start_on: '2026-09-01', end_on: '2027-08-31', ...days },
      });
      return id;
    }

    it('begins on its first day, once', async () => {
      const id = await framework('signed', { start_on: '2027-09-01', end_on: '2028-08-31', first_year: 2027, last_year: 2027 });
      expect(await follow('2027-08-31')).toBe('skipped');
      expect(await stateOf(id)).toMatchObject({ state: 'signed' });
      expect(await follow('2027-09-01')).toBe('done');
      expect(await stateOf(id)).toMatchObject({ state: 'running' });
      expect(await follow('2027-09-01')).toBe('skipped');
      expect(await letters(addresses.office)).toEqual([]);
    });

    it('tells both sides of the renewal 90 days before the end, once, also late', async () => {
      await framework('running');
      expect(await follow('2027-06-01')).toBe('skipped');
      expect(await follow('2027-06-02')).toBe('done');
      expect(await follow('2027-06-02')).toBe('skipped');
      expect(await follow('2027-07-20')).toBe('skipped');
      for (const address of Object.values(addresses)) expect(await letters(address)).toEqual([{ letter: 'framework-renewal' }]);
      await framework('running');
      expect(await follow('2027-08-30')).toBe('done');
      for (const address of Object.values(addresses)) expect(await letters(address)).toHaveLength(2);
    });

    it('ends once its last day is over, and tells both sides once', async () => {
      const id = await framework('running', { is_renewal_told: true });
      expect(await follow('2027-08-31')).toBe('skipped');
      expect(await follow('2027-09-01')).toBe('done');
      expect(await stateOf(id)).toEqual({ state: 'ended', endedOn: '2027-08-31' });
      expect(await follow('2027-09-02')).toBe('skipped');
      for (const address of Object.values(addresses)) expect(await letters(address)).toEqual([{ letter: 'framework-ended' }]);
    });

    it('begins and ends in one run what a stopped clock has missed, and asks for no renewal of what is over', async () => {
      const id = await framework('signed');
      expect(await follow('2028-01-15')).toBe('done');
      expect(await stateOf(id)).toEqual({ state: 'ended', endedOn: '2027-08-31' });
      expect(await letters(addresses.admin)).toEqual([{ letter: 'framework-ended' }]);
      const moves = await bench.database.query('select act from state_change where entity_id = $1 order by created_at', [id]);
      expect(moves).toEqual([{ act: 'begin' }, { act: 'expire' }]);
    });

    it('goes on where a run was cut: nothing is told twice, nothing is lost', async () => {
      await framework('running');
      await framework('running');
      const cut = new FrameworkLetters('https://seve.example');
      let told = 0;
      cut.renewal = async (work, id) => {
        told += 1;
        await new FrameworkLetters('https://seve.example').renewal(work, id);
        if (told === 2) throw new Error('killed');
      };
      bench.setDay('2027-06-10');
      await expect(bench.daily.run(new FollowFrameworksJob(cut))).rejects.toThrow('killed');
      expect(await letters(addresses.office)).toHaveLength(1);
      expect(await follow('2027-06-10')).toBe('done');
      expect(await letters(addresses.office)).toHaveLength(2);
      expect(await follow('2027-06-10')).toBe('skipped');
    });

    it('is forgotten five years after its end, with its contacts and its paper; what renewed it stays', async () => {
      const old = await framework('ended', { ended_on: '2021-10-31' });
      const next = await framework('running', { renews_id: old });
      const kept = await framework('ended', { ended_on: '2021-11-01' });
      const person = { name: 'Anne Roy', function: 'Directrice', email: 'anne@sucre.example' };
      await bench.campus.insert('framework_contact', { framework_agreement_id: old, side: 'school', place: 0, ...person });
      const scan = { purpose: 'scan', media_type: 'application/pdf', sha256: 'ef', bytes: 9 };
      for (const framework_agreement_id of [old, kept])
        await bench.campus.insert('paper_file', { id: uuid(), framework_agreement_id, ...scan });
      const forget = () => bench.dataSource.transaction((manager) => forgetEndedFrameworks(manager, { before: '2021-11-01', limit: 10 }));
      expect(await forget()).toEqual([old]);
      expect(await forget()).toEqual([]);
      const left = await bench.database.query<{ id: string }>('select id from framework_agreement order by id');
      expect(left.map(({ id }) => id)).toEqual([next, kept].sort());
      expect(await bench.database.query('select 1 from framework_contact')).toEqual([]);
      expect(await bench.database.query('select framework_agreement_id as id from paper_file')).toEqual([{ id: kept }]);
    });
  });
