import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays } from '@seve/domain';
import { v7 as uuid } from 'uuid';
import { untilWaiting } from '../../../support/database/until-waiting.js';
import type { PlantedCompany, PlantedPerson } from '../../campus.js';
import type { BenchTests, JobBench } from '../../job-bench.js';

const SENT = '2026-11-24';
const noon = (day: string) => new Date(`${day}T11:00:00Z`);

export const followUpApplications: BenchTests = (benchOf) =>
  describe('what time does to an application', () => {
    let bench: JobBench;
    let company: PlantedCompany;
    let student: PlantedPerson;
    let offerId: string;
    let coordinator: string;
    let teacher: string;

    beforeAll(async () => {
      bench = benchOf();
      coordinator = 'karim@campus.example';
      const accountId = uuid();
      const account = { id: accountId, email: coordinator, email_verified: true, name: 'Karim B', first_name: 'Karim', last_name: 'B' };
      await bench.campus.insert('account', account);
      await bench.campus.insert('membership', { id: uuid(), account_id: accountId, role: 'campus_coordinator' });
      const [row] = await bench.database.query<{ email: string }>(
        "select email from membership join account on account.id = account_id where role = 'teacher'",
      );
      teacher = row?.email ?? '';
    });
    beforeEach(async () => {
      company = await bench.campus.company();
      student = await bench.campus.student();
      offerId = await bench.campus.offer(company);
    });
    afterEach(() => bench.clear());
    afterAll(() => bench.database.query("delete from membership where role = 'campus_coordinator'"));

    /** Inserts an application that has had this status since it was sent, with its history. */
    async function sent(status: string, change: Record<string, unknown> = {}): Promise<string> {
      const id = await bench.campus.application(offerId, student.id, { status, created_at: noon(SENT), clock_on: SENT, ...change });
      await history(id, null, 'submitted', 'send', SENT);
      if (status !== 'submitted') await history(id, 'submitted', status, null, SENT);
      return id;
    }
    const history = (id: string, from: string | null, to: string, act: string | null, day: string) =>
      bench.campus.insert('state_change', {
        ...{ id: uuid(), entity_type: 'application', entity_id: id, from_state: from, to_state: to, act },
        ...{ actor_role: 'system', via: 'clock', created_at: noon(day) },
      });

    /** Inserts an interview at noon of that day. Returns its id. */
    async function meets(applicationId: string, day: string): Promise<string> {
      const id = uuid();
      await bench.campus.insert('interview', {
        ...{ id, application_id: applicationId, status: 'confirmed', mode: 'site', duration_minutes: 30, starts_at: noon(day) },
      });
      return id;
    }

    /** Runs the job `days` after the sending. Returns the parameters of its reminders. */
    async function remindersOf(days: number): Promise<Record<string, unknown>[]> {
      const day = addDays(SENT, days);
      bench.setDay(day);
      await bench.runIfDue(bench.followUpApplications);
      return bench.database.query(
        `select params ->> 'about' as about, (params -> 'days')::int as days, (params -> 'waiting')::int as waiting
       from email where letter = 'application-reminder'`,
      );
    }

    const who = (address: string): string =>
      ({ [company.contact.email]: 'company', [student.email]: 'student', [coordinator]: 'campus', [teacher]: 'teacher' })[address] ??
      address;

    /** Runs the job every day until `days` after the sending. Returns `day letter > recipient` of each letter, in order of writing. */
    async function live(days: number): Promise<string[]> {
      const told: string[] = [];
      const seen = new Set<string>();
      for (let day = 0; day <= days; day++) {
        bench.setDay(addDays(SENT, day));
        await bench.runIfDue(bench.followUpApplications);
        const rows = await bench.database.query<{ id: string; letter: string; to: string }>(
          'select id, letter, to_address as "to" from email order by letter, to_address',
        );
        for (const { id, letter, to } of rows) {
          if (!seen.has(id)) told.push(`${day} ${letter} > ${who(to)}`);
          seen.add(id);
        }
      }
      return told;
    }
    const stateOf = async (id: string) => {
      const [row] = await bench.database.query<{ status: string; escalated: boolean; clock_on: string | null }>(
        'select status, exists (select 1 from escalation where application_id = application.id) as escalated, clock_on::text from application where id = $1',
        [id],
      );
      return row;
    };

    it.each(['submitted', 'read'])(
      'one that stays %s: reminders on days 3 and 7, the campus on day 14, the end on day 30, and nothing more',
      async (status) => {
        const id = await sent(status);
        expect(await live(45)).toEqual(
          [
            '3 application-reminder > company',
            '7 application-follow-up > student',
            '7 application-reminder > company',
            '14 application-escalated > campus',
            '14 application-escalated > teacher',
            '30 application-expired > company',
            '30 application-expired > student',
          ].sort(byDay),
        );
        expect(await stateOf(id)).toEqual({ status: 'expired', escalated: true, clock_on: null });
        const moves = await bench.database.query(
          'select from_state, to_state, act, actor_role from state_change where entity_id = $1 and act = $2',
          [id, 'expire'],
        );
        expect(moves).toEqual([{ from_state: status, to_state: 'expired', act: 'expire', actor_role: 'system' }]);
      },
    );

    it('one to a company without a member left: the student, the campus and the teacher are told all the same, the former member is not', async () => {
      await bench.database.query('delete from membership where company_id = $1', [company.id]);
      await sent('submitted');
      expect(await live(45)).toEqual(
        [
          '7 application-follow-up > student',
          '14 application-escalated > campus',
          '14 application-escalated > teacher',
          '30 application-expired > student',
        ].sort(byDay),
      );
      const told = await bench.database.query(
        `select distinct params -> 'contactName' as name, params -> 'contactEmail' as email from email where letter = 'application-escalated'`,
      );
      expect(told).toEqual([{ name: null, email: null }]);
    });

    describe('a company that was called', () => {
      /** Records a call of the campus on one day, in which a response was promised for another; both in days after the sending. */
      async function promised(
        applicationId: string,
        { calledOn, promisedOn, by }: { calledOn: number; promisedOn: number; by: string | null },
      ) {
        const [one] = await bench.database.query<{ id: string }>(
          `update escalation set status = 'called', assignee_account_id = $2, reopens_on = $3 where application_id = $1 returning id`,
          [applicationId, by, addDays(SENT, promisedOn + 1)],
        );
        await bench.campus.insert('escalation_call', {
          ...{ id: uuid(), escalation_id: one?.id, caller_account_id: company.contact.accountId, spoke_to: 'Mme Carlier' },
          ...{ outcome: 'will_answer', promised_on: addDays(SENT, promisedOn), called_at: noon(addDays(SENT, calledOn)) },
        });
        await bench.database.query('update application set clock_on = $2 where id = $1', [applicationId, addDays(SENT, calledOn)]);
      }
      const caseOf = async (applicationId: string) =>
        (await bench.database.query('select status, reopens_on, closed_as from escalation where application_id = $1', [applicationId]))[0];
      const reopens = (day: number) => {
        bench.setDay(addDays(SENT, day));
        return bench.runIfDue(bench.reopenEscalations);
      };

      it('comes back to the list when its day has passed, to whom it belonged; twice changes nothing', async () => {
        const id = await sent('submitted');
        await live(14);
        await promised(id, { calledOn: 15, promisedOn: 18, by: company.contact.accountId });
        expect([await reopens(18), (await caseOf(id))?.status]).toEqual(['skipped', 'called']);
        expect([await reopens(19), await caseOf(id)]).toEqual(['done', { status: 'assigned', reopens_on: null, closed_as: null }]);
        expect(await reopens(20)).toBe('skipped');
      });

      it('comes back to everybody where nobody had taken it', async () => {
        const id = await sent('submitted');
        await live(14);
        await promised(id, { calledOn: 15, promisedOn: 18, by: null });
        await reopens(30);
        expect((await caseOf(id))?.status).toBe('open');
      });

      it('keeps its applicant until the day that it promised, then the application ends, and the case with it', async () => {
        const id = await sent('submitted');
        await live(14);
        await promised(id, { calledOn: 20, promisedOn: 35, by: null });
        expect((await live(35)).filter((told) => told.includes('expired'))).toEqual([]);
        expect((await live(36)).filter((told) => told.includes('expired'))).toHaveLength(2);
        expect(await caseOf(id)).toEqual({ status: 'closed', reopens_on: null, closed_as: 'expired' });
      });

      it('is one case however often the clock is read', async () => {
        const id = await sent('submitted');
        await live(14);
        const day = addDays(SENT, 14);
        await bench.database.query('update application set clock_mark = null, clock_on = $2 where id = $1', [id, day]);
        bench.setDay(day);
        await bench.runIfDue(bench.followUpApplications);
        expect(await bench.database.query('select 1 from escalation where application_id = $1', [id])).toHaveLength(1);
      });
    });

    it('an interview without decision: a reminder after 14 days, the campus after 21', async () => {
      const id = await sent('interview');
      expect(await live(60)).toEqual(
        ['14 application-reminder > company', '21 application-escalated > campus', '21 application-escalated > teacher'].sort(byDay),
      );
      expect(await stateOf(id)).toMatchObject({ status: 'interview', escalated: true });
    });

    it('counts an appointment from the day of the interview itself', async () => {
      const id = await sent('interview');
      await meets(id, addDays(SENT, 10));
      expect(await live(26)).toEqual(['24 application-reminder > company']);
    });

    it('an offered place: the student is reminded on days 3 and 7; on day 11 it lapses and its seat is free', async () => {
      const id = await sent('offered', { answer_by: addDays(SENT, 10) });
      await bench.database.query('update offer set seats = 1 where id = $1', [offerId]);
      expect(await live(20)).toEqual(
        [
          '3 application-offered-reminder > student',
          '7 application-offered-reminder > student',
          '11 application-offer-lapsed > company',
          '11 application-offer-lapsed > student',
          '11 application-offer-lapsed > teacher',
        ].sort(byDay),
      );
      expect(await stateOf(id)).toEqual({ status: 'expired_by_student', escalated: false, clock_on: null });
      expect((await bench.outboxRows('match-offer')).map(({ payload }) => payload)).toEqual([{ offerId, version: 2 }]);
    });

    it.each([
      ['nothing', 'held', '2026-12-06T07:00:00.000Z'],
      ['daily', 'held', '2026-12-06T07:00:00.000Z'],
      ['weekly', 'held', '2026-12-07T07:00:00.000Z'],
      ['never', 'suppressed', null],
      ['now', 'queued', null],
    ])('a place that lapses is told to a teacher who has chosen %s as copies come', async (frequency, state, waitsUntil) => {
      if (frequency !== 'nothing')
        await bench.database.query(
          `insert into letter_preference (account_id, letter, frequency) select id, 'place-copies', $2 from account where email = $1`,
          [teacher, frequency],
        );
      await sent('offered', { answer_by: addDays(SENT, 10) });
      await live(11);
      const rows = await bench.database.query<{ to: string; state: string; not_before: Date }>(
        `select to_address as "to", state, not_before from email where letter = 'application-offer-lapsed'`,
      );
      const [copy] = rows.filter(({ to }) => to === teacher);
      expect([copy?.state, state === 'held' ? copy?.not_before.toISOString() : null]).toEqual([state, waitsUntil]);
      expect(rows.filter(({ to }) => to !== teacher).map((row) => row.state)).toEqual(['queued', 'queued']);
    });

    it.each([
      ['nothing', 'queued', null],
      ['now', 'queued', null],
      ['daily', 'held', '2026-12-09T07:00:00.000Z'],
      ['weekly', 'held', '2026-12-14T07:00:00.000Z'],
      ['never', 'suppressed', null],
    ])('the silence of a company is told to a teacher who has chosen %s as it comes', async (frequency, state, waitsUntil) => {
      if (frequency !== 'nothing')
        await bench.database.query(
          `insert into letter_preference (account_id, letter, frequency) select id, 'silence-copies', $2 from account where email = $1`,
          [teacher, frequency],
        );
      await sent('read');
      await live(14);
      const rows = await bench.database.query<{ to: string; state: string; not_before: Date }>(
        `select to_address as "to", state, not_before from email where letter = 'application-escalated'`,
      );
      const [copy] = rows.filter(({ to }) => to === teacher);
      expect([copy?.state, state === 'held' ? copy?.not_before.toISOString() : null]).toEqual([state, waitsUntil]);
      expect(rows.filter(({ to }) => to !== teacher).map((row) => row.state)).not.toContain('held');
    });

    it.each([
      ['read', 'application-expired', 30],
      ['offered', 'application-offer-lapsed', 11],
    ])('one that ends while %s calls its interview off, and both sides are told so too', async (status, letter, day) => {
      const id = await sent(status, { answer_by: addDays(SENT, 10) });
      const interviewId = await meets(id, addDays(SENT, 40));
      const told = (await live(day)).filter((line) => line.startsWith(`${day} `) && !line.endsWith('> teacher'));
      expect(told).toEqual(
        ['company', 'student'].flatMap((reader) => [letter, 'application-interview'].map((one) => `${day} ${one} > ${reader}`)).sort(byDay),
      );
      const interviews = await bench.database.query('select id, status, sequence from interview');
      expect(interviews).toEqual([{ id: interviewId, status: 'cancelled', sequence: 1 }]);
      const acts = await bench.database.query(`select distinct params ->> 'act' as act from email where letter = 'application-interview'`);
      expect(acts).toEqual([{ act: 'cancelled' }]);
    });

    it('one that ends after its interview leaves it as it was', async () => {
      const id = await sent('offered', { answer_by: addDays(SENT, 10) });
      await meets(id, addDays(SENT, 5));
      const told = await live(11);
      expect(told).toContain('11 application-offer-lapsed > student');
      expect(told.filter((line) => line.includes('interview'))).toEqual([]);
      expect(await bench.database.query('select status from interview')).toEqual([{ status: 'confirmed' }]);
    });

    it.each(['pool', 'accepted', 'rejected', 'withdrawn', 'cancelled'])('one that is %s is left alone', async (status) => {
      const id = await sent(status);
      expect(await live(40)).toEqual([]);
      expect(await stateOf(id)).toMatchObject({ status, clock_on: null });
    });

    it('counts again from the day on which it was sent again', async () => {
      const id = await sent('submitted');
      await history(id, 'submitted', 'withdrawn', 'withdraw', addDays(SENT, 1));
      await history(id, 'withdrawn', 'submitted', 'restore', addDays(SENT, 5));
      expect((await live(9)).map((line) => line.split(' ')[0])).toEqual(['8']);
    });

    it('many that wait for one offer are one reminder of the day, which says how many', async () => {
      const others = await Promise.all([1, 2, 3].map(() => bench.campus.student()));
      await sent('submitted');
      for (const other of others) await bench.campus.application(offerId, other.id, { created_at: noon(SENT), clock_on: SENT });
      expect(await remindersOf(3)).toEqual([{ about: 'application', days: 3, waiting: 4 }]);
    });

    it('of unequal age are one reminder of the day, which tells the oldest wait', async () => {
      const late = await bench.campus.student();
      await sent('submitted');
      const since = addDays(SENT, 4);
      await bench.campus.application(offerId, late.id, { created_at: noon(since), clock_on: since });
      expect(await remindersOf(7)).toEqual([{ about: 'application', days: 7, waiting: 2 }]);
    });

    it('that were met are one reminder without those whose hour is still ahead', async () => {
      const [met, ahead] = [await bench.campus.student(), await bench.campus.student()];
      const plan = { status: 'interview', created_at: noon(SENT), clock_on: SENT };
      await meets(await sent('interview'), SENT);
      await meets(await bench.campus.application(offerId, met.id, plan), SENT);
      await meets(await bench.campus.application(offerId, ahead.id, plan), addDays(SENT, 20));
      expect(await remindersOf(14)).toEqual([{ about: 'interview', days: 14, waiting: 2 }]);
    });

    it('two workers at once, or the same day again, do it once', async () => {
      const id = await sent('submitted');
      bench.setDay(addDays(SENT, 30));
      await Promise.all([1, 2, 3].map(() => bench.daily.run(bench.followUpApplications)));
      expect(await bench.runIfDue(bench.followUpApplications)).toBe('skipped');
      expect(await bench.database.query('select 1 from email')).toHaveLength(2);
      expect(await bench.database.query(`select 1 from state_change where entity_id = $1 and act = 'expire'`, [id])).toHaveLength(1);
    });

    it('a coordinator is not told who waits, the teacher is', async () => {
      await sent('submitted');
      bench.setDay(addDays(SENT, 14));
      await bench.runIfDue(bench.followUpApplications);
      const rows = await bench.database.query<{ to: string; params: { studentName: string | null } }>(
        `select to_address as "to", params from email where letter = 'application-escalated' order by to_address`,
      );
      expect(rows.map(({ to, params }) => [who(to), params.studentName])).toEqual(
        [
          ['campus', null],
          ['teacher', 'Camille Roux'],
        ].sort(([one = ''], [other = '']) => String(one).localeCompare(String(other))),
      );
    });

    it('warns every member of a company with its third silence, in the transaction of the end, once in 90 days', async () => {
      const warned = async () =>
        bench.database.query<{ day: string; to: string; unanswered: number }>(
          `select occurrence as day, to_address as "to", (params -> 'unanswered')::int as unanswered from email where letter = 'company-silence-warning' order by occurrence`,
        );
      const sentAgain = async (day: string) => {
        const { id } = await bench.campus.student();
        await bench.campus.application(offerId, id, { status: 'read', created_at: noon(day), clock_on: day });
      };
      for (const days of [0, 1]) await sentAgain(addDays(SENT, days));
      await live(31);
      expect(await warned()).toEqual([]);
      for (const days of [2, 3]) await sentAgain(addDays(SENT, days));
      await live(33);
      const first = { day: addDays(SENT, 32), to: company.contact.email, unanswered: 3 };
      expect(await warned()).toEqual([first]);
      for (const days of [60, 61, 93]) await sentAgain(addDays(SENT, days));
      await live(123);
      expect(await warned()).toEqual([first, { day: addDays(SENT, 123), to: company.contact.email, unanswered: 3 }]);
    });

    it('two expiries at once count each other: the third silence is warned of, once', async () => {
      const day = addDays(SENT, 31);
      const silent = async (change: Record<string, unknown>) => {
        const { id } = await bench.campus.student();
        return bench.campus.application(offerId, id, { status: 'read', created_at: noon(SENT), ...change });
      };
      await silent({ status: 'expired', clock_on: null, expired_on: addDays(SENT, 30) });
      // A run processes applications in order of ids; the second run starts with this one, which is not due in the first.
      const early = await silent({ clock_on: addDays(day, 1) });
      await silent({ clock_on: day });
      await bench.database.query(`create function wait_at_gate() returns trigger language plpgsql as
      'begin perform pg_advisory_xact_lock_shared(1); return null; end'`);
      await bench.database.query(`create constraint trigger gate after update on application deferrable initially deferred
      for each row when (new.status = 'expired') execute function wait_at_gate()`);
      bench.setDay(day);
      const runs: Promise<unknown>[] = [];
      try {
        await bench.dataSource.transaction(async (gate) => {
          await gate.query('select pg_advisory_xact_lock(1)');
          runs.push(bench.daily.run(bench.followUpApplications));
          await untilWaiting(bench.database, 1);
          await bench.database.query('update application set clock_on = $2 where id = $1', [early, day]);
          runs.push(bench.daily.run(bench.followUpApplications));
          await untilWaiting(bench.database, 2);
        });
        await Promise.all(runs);
      } finally {
        await bench.database.query('drop function wait_at_gate cascade');
      }
      const warned = await bench.database.query(
        `select to_address as "to", params -> 'unanswered' as unanswered from email where letter = 'company-silence-warning'`,
      );
      expect(warned).toEqual([{ to: company.contact.email, unanswered: 3 }]);
    });
  });

/** Sorts by day, then by letter. */
function byDay(one: string, other: string): number {
  return Number.parseInt(one, 10) - Number.parseInt(other, 10) || one.localeCompare(other);
}
