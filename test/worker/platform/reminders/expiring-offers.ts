import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { offersToExpire, offersToWarn, studentsWithEndingOffers } from '@seve/database';
import { canMove, OFFER_STATUSES, OFFER_TABLE } from '@seve/domain';
import type { PlantedCompany } from '../../campus.js';
import type { BenchTests, JobBench } from '../../job-bench.js';

const TODAY = '2026-11-24';
const LONG_AGO = new Date('2026-10-01T10:00:00Z');

export const expiringOffers: BenchTests = (benchOf) =>
  describe('the last day of an offer', () => {
    let bench: JobBench;
    let company: PlantedCompany;
    beforeAll(() => {
      bench = benchOf();
    });
    beforeEach(async () => {
      company = await bench.campus.company();
    });
    afterEach(() => bench.clear());

    const offer = (change: object = {}) => bench.campus.offer(company, { published_at: LONG_AGO, ...change });
    const applied = async (offerId: string, status: string) => {
      const student = await bench.campus.student();
      await bench.campus.application(offerId, student.id, { id: student.id, status });
      return student;
    };
    const stateOf = async (id: string) =>
      (await bench.database.query<object>('select status, version, ended_on::text from offer where id = $1', [id]))[0];
    const letters = () =>
      bench.database.query<{ letter: string; to: string; occurrence: string; params: Record<string, unknown> }>(
        'select letter, to_address as "to", occurrence, params from email order by letter, to_address',
      );

    describe('expire-offer', () => {
      it.each(['published', 'paused'])('ends a %s offer, tells who waits and its company, and has it matched again', async (status) => {
        const id = await offer({ expires_on: '2026-11-23', status });
        const [sent, read, offered] = [await applied(id, 'submitted'), await applied(id, 'read'), await applied(id, 'offered')];
        expect(await bench.expireOffer.run({ offerId: id })).toBe('done');
        expect(await stateOf(id)).toEqual({ status: 'expired', version: 2, ended_on: TODAY });
        const applications = await bench.database.query<{ id: string; status: string }>('select id, status from application');
        const statuses = new Map(applications.map((row) => [row.id, row.status]));
        expect([sent, read, offered].map((one) => statuses.get(one.id))).toEqual(['closed_with_offer', 'closed_with_offer', 'offered']);
        const written = (await letters()).map(({ letter, to }) => `${letter} > ${to}`);
        expect(written.sort()).toEqual(
          [
            `application-offer-closed > ${sent.email}`,
            `application-offer-closed > ${read.email}`,
            `offer-expired > ${company.contact.email}`,
          ].sort(),
        );
        expect((await letters()).find(({ letter }) => letter === 'offer-expired')?.params).toMatchObject({
          applications: 3,
          unanswered: 2,
        });
        const moves = await bench.database.query(
          'select act, from_state, to_state, actor_role, via from state_change where entity_id = $1',
          [id],
        );
        expect(moves).toEqual([{ act: 'expire', from_state: status, to_state: 'expired', actor_role: 'system', via: 'clock' }]);
        expect((await bench.outboxRows('match-offer')).map(({ payload }) => payload)).toEqual([{ offerId: id, version: 2 }]);
      });

      it.each(OFFER_STATUSES)('moves one that is %s as the table says', async (status) => {
        const id = await offer({ expires_on: '2026-11-23', status });
        const isAllowed = canMove(OFFER_TABLE, status, 'expired', 'system');
        expect(await bench.expireOffer.run({ offerId: id })).toBe(isAllowed ? 'done' : 'skipped');
        expect(await stateOf(id)).toMatchObject({ status: isAllowed ? 'expired' : status });
      });

      it('run twice, or by two workers at once, ends it once', async () => {
        const id = await offer({ expires_on: '2026-11-23' });
        await applied(id, 'submitted');
        const outcomes = await Promise.all([1, 2].map(() => bench.expireOffer.run({ offerId: id })));
        expect(outcomes.sort()).toEqual(['done', 'skipped']);
        expect(await bench.expireOffer.run({ offerId: id })).toBe('skipped');
        expect(await letters()).toHaveLength(2);
        expect(await bench.database.query('select 1 from state_change where entity_id = $1', [id])).toHaveLength(1);
      });

      it('is skipped on the last day, once it was extended, and for what is gone or has ended', async () => {
        const gone = '01900000-0000-7000-8000-000000000000';
        const ids = [
          await offer({ expires_on: TODAY }),
          await offer({ expires_on: '2027-01-31' }),
          await offer({ expires_on: null }),
          await offer({ expires_on: '2026-11-01', status: 'filled' }),
          await offer({ expires_on: '2026-11-01', status: 'draft' }),
        ];
        for (const offerId of [...ids, gone]) expect(await bench.expireOffer.run({ offerId })).toBe('skipped');
        expect(await offersToExpire(bench.dataSource.manager, TODAY)).toEqual([]);
        expect(await letters()).toEqual([]);
      });
    });

    describe('warn-expiring', () => {
      const toWarn = (days: number, today = TODAY) => offersToWarn(bench.dataSource.manager, { today, days, occurrence: `j-${days}` });

      it('tells the company seven days and one day before, once each, with the page that extends', async () => {
        const id = await offer({ expires_on: '2026-12-01' });
        await applied(id, 'submitted');
        expect([await toWarn(7), await toWarn(1)]).toEqual([[id], []]);
        const outcomes = await Promise.all([1, 2].map(() => bench.warnExpiring.run({ offerId: id, daysBefore: 7 })));
        expect(outcomes.sort()).toEqual(['done', 'skipped']);
        expect(await toWarn(7)).toEqual([]);
        bench.setDay('2026-11-30');
        expect(await toWarn(1, '2026-11-30')).toEqual([id]);
        expect(await bench.warnExpiring.run({ offerId: id, daysBefore: 1 })).toBe('done');
        expect(await bench.warnExpiring.run({ offerId: id, daysBefore: 1 })).toBe('skipped');
        const written = await letters();
        expect(written.map(({ letter, to, occurrence }) => `${letter} > ${to} ${occurrence}`).sort()).toEqual([
          `offer-expiring > ${company.contact.email} j-1 2026-12-01`,
          `offer-expiring > ${company.contact.email} j-7 2026-12-01`,
        ]);
        const link = `https://seve.example/entreprise/offres/${id}/prolonger`;
        expect(written[0]?.params).toMatchObject({ expiresOn: '2026-12-01', applications: 1, unanswered: 1, link });
        expect(await stateOf(id)).toEqual({ status: 'published', version: 1, ended_on: null });
      });

      it('tells it again before the new last day of an offer that was extended', async () => {
        const id = await offer({ expires_on: '2026-12-01' });
        await bench.warnExpiring.run({ offerId: id, daysBefore: 7 });
        await bench.database.query(`update offer set expires_on = '2027-01-31' where id = $1`, [id]);
        expect(await bench.warnExpiring.run({ offerId: id, daysBefore: 1 })).toBe('skipped');
        bench.setDay('2027-01-25');
        expect(await toWarn(7, '2027-01-25')).toEqual([id]);
        expect(await bench.warnExpiring.run({ offerId: id, daysBefore: 7 })).toBe('done');
        expect(await letters()).toHaveLength(2);
      });

      it('says nothing of an offer that is paused, without last day, or was published for a few days only', async () => {
        await offer({ expires_on: '2026-12-01', status: 'paused' });
        await offer({ expires_on: null });
        await offer({ expires_on: '2026-11-27', published_at: new Date('2026-11-22T10:00:00Z') });
        await offer({ expires_on: '2026-11-23' });
        expect(await toWarn(7)).toEqual([]);
      });
    });

    describe('tell-saved-offers', () => {
      const saved = (studentId: string, offerId: string, change: object = {}) =>
        bench.database.query('insert into saved_offer select (jsonb_populate_record(null::saved_offer, $1)).*', [
          { student_id: studentId, offer_id: offerId, saved_at: LONG_AGO, ...change },
        ]);
      const due = () => studentsWithEndingOffers(bench.dataSource.manager, bench.clock.today(), { after: null, limit: 10 });

      it('tells a student three days before the end, in one letter for all, once', async () => {
        const [student, other] = [await bench.campus.student(), await bench.campus.student()];
        const [second, first] = [await offer({ expires_on: '2026-11-27' }), await offer({ expires_on: '2026-11-25' })];
        for (const id of [second, first, await offer({ expires_on: '2026-11-28' }), await offer({ expires_on: null })])
          await saved(student.id, id);
        await saved(other.id, second);
        expect(await due()).toHaveLength(2);
        const outcomes = await Promise.all([1, 2].map(() => bench.daily.run(bench.tellSavedOffers)));
        expect(outcomes).toContain('done');
        expect(await bench.runIfDue(bench.tellSavedOffers)).toBe('skipped');
        const written = await letters();
        expect(written.map(({ letter, to }) => `${letter} > ${to}`).sort()).toEqual(
          [`saved-offers-ending > ${student.email}`, `saved-offers-ending > ${other.email}`].sort(),
        );
        const own = written.find(({ to }) => to === student.email)?.params;
        expect(own).toMatchObject({
          link: 'https://seve.example/offres-enregistrees',
          offers: [
            { expiresOn: '2026-11-25', link: `https://seve.example/offres/${first}` },
            { expiresOn: '2026-11-27', companyName: 'Laboratoire Lenoir' },
          ],
        });
      });

      it('tells again before the new last day of an offer that was extended', async () => {
        const { id: studentId } = await bench.campus.student();
        const id = await offer({ expires_on: '2026-11-27' });
        await saved(studentId, id);
        await bench.runIfDue(bench.tellSavedOffers);
        await bench.database.query(`update offer set expires_on = '2027-01-31' where id = $1`, [id]);
        expect(await due()).toEqual([]);
        bench.setDay('2027-01-28');
        expect(await bench.runIfDue(bench.tellSavedOffers)).toBe('done');
        expect(await letters()).toHaveLength(2);
      });

      it('says nothing of an offer applied for, taken off, saved in its last days, paused or ended, nor to who has found', async () => {
        const student = await bench.campus.student();
        const placed = await bench.campus.student({ search_state: 'placed' });
        const ending = () => offer({ expires_on: '2026-11-26' });
        const sent = await ending();
        await saved(student.id, sent);
        await bench.campus.application(sent, student.id, { status: 'rejected' });
        await saved(student.id, await ending(), { removed_at: new Date() });
        await saved(student.id, await ending(), { saved_at: new Date(`${TODAY}T08:00:00Z`) });
        await saved(student.id, await offer({ expires_on: '2026-11-26', status: 'paused' }));
        await saved(student.id, await offer({ expires_on: '2026-11-23' }));
        await saved(placed.id, await ending());
        expect(await due()).toEqual([]);
        expect(await bench.runIfDue(bench.tellSavedOffers)).toBe('skipped');
      });

      it('writes nothing that is sent to who wants no such letter', async () => {
        const student = await bench.campus.student();
        await saved(student.id, await offer({ expires_on: '2026-11-26' }));
        await bench.database.query(
          `insert into letter_preference (account_id, letter, frequency) values ($1, 'saved-offers-ending', 'never')`,
          [student.accountId],
        );
        await bench.runIfDue(bench.tellSavedOffers);
        expect(await bench.database.query('select state, error from email')).toEqual([{ state: 'suppressed', error: 'preference' }]);
      });
    });
  });
