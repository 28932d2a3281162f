import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { BenchTests, JobBench } from '../../job-bench.js';
import { SigningBench } from './paper-rows.js';

interface Told {
  reader: string;
  days: string;
  start: string;
}

export const firstDayLetters: BenchTests = (benchOf) =>
  describe('letters before a first day', () => {
    let bench: JobBench;
    let signing: SigningBench;
    beforeAll(async () => {
      bench = benchOf();
      signing = await SigningBench.start(bench);
      const [id, name] = [uuid(), { first_name: 'Nadia', last_name: 'Roche', name: 'Nadia Roche' }];
      await bench.campus.insert('account', { id, email: `${id}@ecole.example`, email_verified: true, ...name });
      await bench.campus.insert('membership', { id, account_id: id, role: 'school_staff', school_id: bench.campus.schoolId });
    });
    afterEach(() => signing.clear());
    afterAll(async () => {
      await signing?.stop();
      await bench.database.query("delete from membership where role = 'school_staff'");
    });

    const follow = (day: string) => {
      bench.setDay(day);
      return bench.runIfDue(signing.follow);
    };
    const signed = () => signing.paper({ state: 'signed', agreementState: 'sealed', placementState: 'signed' });
    const told = () =>
      bench.database.query<Told>(
        `select params ->> 'reader' as reader, params ->> 'daysLeft' as days, params ->> 'startOn' as start from email
       where letter = 'placement-starts' order by created_at, reader, to_address`,
      );
    const readers = async (days: string) => (await told()).filter((one) => one.days === days).map(({ reader }) => reader);
    const unsigned = () =>
      bench.database.query<{ today: string; missing: number }>(
        `select params ->> 'isToday' as today, jsonb_array_length(params -> 'missing') as missing from email
       where letter = 'agreement-unsigned-tomorrow' order by created_at`,
      );

    it('go to student, tutor, referent teacher and the referent of the agreement, seven days and one day before', async () => {
      await signed();
      expect(await follow('2027-01-03')).toBe('skipped');
      expect(await follow('2027-01-04')).toBe('done');
      expect(await readers('7')).toEqual(['student', 'teacher', 'teacher', 'tutor']);
      expect(await follow('2027-01-05')).toBe('skipped');
      expect(await follow('2027-01-10')).toBe('done');
      expect(await readers('1')).toEqual(['student', 'teacher', 'teacher', 'tutor']);
      expect(await told()).toHaveLength(8);
    });

    it('are written once by two runs of a day, one after the other or at once', async () => {
      await signed();
      bench.setDay('2027-01-04');
      await Promise.all([1, 2].map(() => bench.daily.run(signing.follow)));
      expect(await follow('2027-01-04')).toBe('skipped');
      expect(await told()).toHaveLength(4);
    });

    it('say how many days are left when the run was late, and nothing on the first day itself', async () => {
      await signed();
      await follow('2027-01-07');
      expect(await readers('4')).toHaveLength(4);
      expect(await follow('2027-01-11')).toBe('done');
      expect(await told()).toHaveLength(4);
    });

    it('are written again for the new first day of a place that has moved', async () => {
      const { placementId } = await signed();
      await follow('2027-01-10');
      await bench.database.query(`update placement set start_on = '2027-01-18' where id = $1`, [placementId]);
      await follow('2027-01-11');
      await follow('2027-01-17');
      expect((await told()).filter(({ reader }) => reader === 'student')).toEqual([
        { reader: 'student', days: '1', start: '2027-01-11' },
        { reader: 'student', days: '7', start: '2027-01-18' },
        { reader: 'student', days: '1', start: '2027-01-18' },
      ]);
    });

    it('give the tutor a link of their own', async () => {
      const { signatories } = await signed();
      await follow('2027-01-04');
      const [letter] = await bench.database.query<{ name: string; link: string }>(
        `select params ->> 'studentName' as name, params ->> 'link' as link from email where params ->> 'reader' = 'tutor'`,
      );
      expect(letter).toEqual({ name: 'Camille Roux', link: expect.stringMatching(/\/signature\?token=/) });
      expect(await bench.database.query('select 1 from signature_link where signatory_id = $1', [signatories.tutor])).toHaveLength(1);
    });

    it('leave nothing behind when the write fails, and are written by the next run', async () => {
      const { placementId } = await signed();
      await bench.database.query('alter table email rename to email_away');
      await expect(follow('2027-01-04')).rejects.toThrow();
      await bench.database.query('alter table email_away rename to email');
      expect(await bench.database.query('select week_before_told as told from placement where id = $1', [placementId])).toEqual([
        { told: null },
      ]);
      expect(await follow('2027-01-04')).toBe('done');
    });

    it('tell the office the day before that signatures are missing, once, and again for another first day', async () => {
      const { placementId } = await signing.paper();
      expect(await follow('2027-01-09')).toBe('skipped');
      expect(await follow('2027-01-10')).toBe('done');
      expect(await follow('2027-01-10')).toBe('skipped');
      expect(await follow('2027-01-11')).toBe('skipped');
      expect(await unsigned()).toEqual([{ today: 'false', missing: 5 }]);
      await bench.database.query(`update placement set start_on = '2027-01-18' where id = $1`, [placementId]);
      await follow('2027-01-17');
      expect(await unsigned()).toHaveLength(2);
    });

    it('tell the office on the first day after a late run, and never of what is signed by all', async () => {
      await signing.paper();
      await signed();
      await follow('2027-01-11');
      expect(await unsigned()).toEqual([{ today: 'true', missing: 5 }]);
    });
  });
