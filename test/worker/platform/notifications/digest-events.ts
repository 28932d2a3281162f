import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Frequency, OptionalLetter } from '@seve/domain';
import { letterParams, letters } from '@seve/mailing';
import { v7 as uuid } from 'uuid';
import type { PlantedPerson } from '../../campus.js';
import type { BenchTests, JobBench } from '../../job-bench.js';
import { type LetterRow, letterRow, writtenAt } from './held-letters.js';

/** A Tuesday; 8:00 in Paris is 7:00 UTC. */
const TODAY = '2026-11-24';

export const digestEvents: BenchTests = (benchOf) =>
  describe('digest-events', () => {
    let bench: JobBench;
    beforeAll(() => {
      bench = benchOf();
    });
    afterEach(() => bench.clear());

    const morning = (day = TODAY) => bench.digestEvents.run({ day, hour: 8 });
    const digests = () =>
      bench.database.query<LetterRow>("select * from email where letter = 'events-digest' order by occurrence, to_address");
    const told = ({ params }: LetterRow) => (params.events as { subject: string }[]).map(({ subject }) => subject);
    const wants = ({ accountId }: PlantedPerson, letter: OptionalLetter, frequency: Frequency) =>
      bench.campus.insert('letter_preference', { account_id: accountId, letter, frequency });
    const letterTo = ({ accountId, email }: PlantedPerson, letter: 'application-read' | 'application-sent' | 'match-digest') => ({
      ...letterParams(letter, letters[letter].sample),
      to: { accountId, address: email, locale: 'fr' as const },
      entityType: 'application',
      entityId: uuid(),
    });
    const isRead = (student: PlantedPerson, at = '2026-11-23T15:00:00Z') => writtenAt(bench, at, letterTo(student, 'application-read'));

    it('tells in one letter what waited, each in the words of its own letter', async () => {
      const student = await bench.campus.student();
      await wants(student, 'application-sent', 'daily');
      const waiting = [
        await isRead(student),
        await writtenAt(bench, '2026-11-23T16:00:00Z', letterTo(student, 'application-sent')),
        await isRead(student, '2026-11-24T06:59:59Z'),
      ];
      const late = await isRead(student, '2026-11-24T07:00:00Z');
      expect(await morning()).toBe('done');
      const [digest, ...others] = await digests();
      expect(others).toEqual([]);
      expect(digest).toMatchObject({ to_address: student.email, occurrence: TODAY, state: 'queued', params: { rhythm: 'daily' } });
      const events = (digest?.params.events ?? []) as { on: string; subject: string }[];
      expect(events.map(({ on }) => on)).toEqual(['2026-11-23', '2026-11-23', '2026-11-24']);
      expect(events[0]?.subject).toContain('Amidonnerie du Santerre');
      for (const id of waiting) expect(await letterRow(bench, id)).toMatchObject({ state: 'merged', merged_into: digest?.id });
      expect(await letterRow(bench, late)).toMatchObject({ state: 'held' });
    });

    it('is never empty', async () => {
      await bench.campus.student();
      expect(await morning()).toBe('skipped');
      expect(await digests()).toEqual([]);
    });

    it('changes nothing when it runs twice, and tells nothing twice', async () => {
      const student = await bench.campus.student();
      await isRead(student);
      await morning();
      expect(await morning()).toBe('skipped');
      await isRead(student, '2026-11-24T09:00:00Z');
      await morning('2026-11-25');
      expect((await digests()).map((one) => [one.occurrence, told(one).length])).toEqual([
        [TODAY, 1],
        ['2026-11-25', 1],
      ]);
    });

    it('writes one for each reader when two workers run it at the same time', async () => {
      const students = [await bench.campus.student(), await bench.campus.student(), await bench.campus.student()];
      for (const student of students) for (let count = 0; count < 4; count += 1) await isRead(student);
      await Promise.all([morning(), morning(), morning(), morning()]);
      expect((await digests()).map((one) => told(one).length)).toEqual([4, 4, 4]);
      expect(await bench.database.query("select 1 from email where state = 'held'")).toEqual([]);
    });

    it('weekly: waits for Monday', async () => {
      const student = await bench.campus.student();
      await wants(student, 'application-read', 'weekly');
      await isRead(student, '2026-11-24T09:00:00Z');
      for (const day of ['2026-11-25', '2026-11-28', '2026-11-29']) expect(await morning(day)).toBe('skipped');
      expect(await morning('2026-11-30')).toBe('done');
      expect((await digests()).map(({ occurrence, params }) => [occurrence, params.rhythm])).toEqual([['2026-11-30', 'weekly']]);
    });

    it('tells each reader in the rhythm of this reader', async () => {
      const [weekly, daily] = [await bench.campus.student(), await bench.campus.student()];
      await wants(weekly, 'application-read', 'weekly');
      await wants(daily, 'application-read', 'daily');
      for (const student of [weekly, daily]) await isRead(student, '2026-11-24T09:00:00Z');
      for (const day of ['2026-11-25', '2026-11-30']) await morning(day);
      expect((await digests()).map((one) => [one.occurrence, one.to_address, one.params.rhythm])).toEqual([
        ['2026-11-25', daily.email, 'daily'],
        ['2026-11-30', weekly.email, 'weekly'],
      ]);
    });

    it.each([
      ['spring, an hour shorter', '2027-03-28', '2027-03-28T05:59:59Z', '2027-03-28T06:00:00Z'],
      ['autumn, an hour longer', '2027-10-31', '2027-10-31T06:59:59Z', '2027-10-31T07:00:00Z'],
    ])('on the morning after the night of %s, ends at eight by the clocks of Paris', async (_night, day, before, at) => {
      const student = await bench.campus.student();
      const [early, late] = [await isRead(student, before), await isRead(student, at)];
      await morning(day);
      expect((await letterRow(bench, early))?.state).toBe('merged');
      expect((await letterRow(bench, late))?.state).toBe('held');
    });

    it('leaves out what its reader has meanwhile switched off', async () => {
      const student = await bench.campus.student();
      const id = await isRead(student);
      await wants(student, 'application-read', 'never');
      expect(await morning()).toBe('skipped');
      expect(await letterRow(bench, id)).toMatchObject({ state: 'suppressed', error: 'preference' });
    });

    it('never takes in a digest that has its own rhythm', async () => {
      const student = await bench.campus.student();
      const id = await writtenAt(bench, '2026-11-23T15:00:00Z', letterTo(student, 'match-digest'));
      expect((await letterRow(bench, id))?.state).toBe('queued');
      expect(await morning()).toBe('skipped');
    });

    it('holds nothing back from whoever has no account: a guardian has told us no preference', async () => {
      const id = await writtenAt(bench, '2026-11-23T15:00:00Z', {
        ...letterParams('application-read', letters['application-read'].sample),
        to: { accountId: null, address: 'parent@famille.example', locale: 'fr' },
        entityType: 'application',
        entityId: uuid(),
      });
      expect((await letterRow(bench, id))?.state).toBe('queued');
    });
  });

export const manyApplications: BenchTests = (benchOf) =>
  describe('many applications on one day', () => {
    let bench: JobBench;
    beforeAll(() => {
      bench = benchOf();
    });
    afterEach(() => bench.clear());

    const received = ({ accountId, email }: PlantedPerson, changes: { offerTitle?: null } = {}) => ({
      ...letterParams('application-received', { ...letters['application-received'].sample, ...changes }),
      to: { accountId, address: email, locale: 'fr' as const },
      entityType: 'application',
      entityId: uuid(),
    });
    const receive = (contact: PlantedPerson, changes: { offerTitle?: null } = {}) =>
      bench.outbox.transaction((work) => work.write(received(contact, changes)));
    const states = async (contact: PlantedPerson) =>
      (
        await bench.database.query<{ state: string }>(
          "select state from email where to_account_id = $1 and letter = 'application-received' order by created_at, id",
          [contact.accountId],
        )
      ).map(({ state }) => state);
    const evening = (day = TODAY) => bench.digestEvents.run({ day, hour: 18 });
    const evenings = () =>
      bench.database.query<LetterRow>("select * from email where letter = 'applications-received' order by occurrence");

    it('of unsolicited ones alone, the evening letter leads to their list; among others, to the offers', async () => {
      const [one, other] = [(await bench.campus.company()).contact, (await bench.campus.company()).contact];
      for (let count = 0; count < 5; count += 1) await receive(one, { offerTitle: null });
      for (let count = 0; count < 5; count += 1) await receive(other, count === 4 ? {} : { offerTitle: null });
      await evening();
      const links = (await evenings()).map(({ to_address, params }) => [to_address, String(params.link).replace(/^.*\/entreprise/, '')]);
      expect(Object.fromEntries(links)).toEqual({ [one.email]: '/candidatures-spontanees', [other.email]: '/offres' });
    });

    it('the first three leave one by one, the others in one letter at six', async () => {
      const { contact } = await bench.campus.company();
      for (let count = 0; count < 6; count += 1) await receive(contact);
      expect(await states(contact)).toEqual(['queued', 'queued', 'queued', 'held', 'held', 'held']);
      expect(await evening('2026-11-23')).toBe('skipped');
      expect(await evening()).toBe('done');
      expect(await states(contact)).toEqual(['queued', 'queued', 'queued', 'merged', 'merged', 'merged']);
      const [letter, ...others] = await evenings();
      expect(others).toEqual([]);
      expect(letter).toMatchObject({ to_address: contact.email, occurrence: TODAY });
      expect(letter?.params.applications).toHaveLength(3);
    });

    it('are counted for each address, also when many are written at once', async () => {
      const [one, other] = [(await bench.campus.company()).contact, (await bench.campus.company()).contact];
      await bench.outbox.transaction((work) => work.write(...[one, one, one, other, one, one].map((contact) => received(contact))));
      expect((await states(one)).filter((state) => state === 'held')).toHaveLength(2);
      expect(await states(other)).toEqual(['queued']);
    });

    it('never exceed three at once, however many people apply in the same second', async () => {
      const { contact } = await bench.campus.company();
      await Promise.all(Array.from({ length: 12 }, () => receive(contact)));
      expect((await states(contact)).filter((state) => state === 'queued')).toHaveLength(3);
      await Promise.all([evening(), evening()]);
      expect((await evenings()).map(({ params }) => (params.applications as object[]).length)).toEqual([9]);
    });

    it('are not told by the digest of the morning, which gathers other news', async () => {
      const { contact } = await bench.campus.company();
      for (let count = 0; count < 4; count += 1) await receive(contact);
      expect(await bench.digestEvents.run({ day: '2026-11-25', hour: 8 })).toBe('skipped');
      expect(await evening()).toBe('done');
    });

    it('begin again at one with the next day', async () => {
      const { contact } = await bench.campus.company();
      for (let count = 0; count < 4; count += 1) await receive(contact);
      await bench.database.query("update email set created_at = created_at - interval '1 day'");
      bench.setDay('2026-11-25');
      await receive(contact);
      expect(await states(contact)).toEqual(['queued', 'queued', 'queued', 'held', 'queued']);
    });

    it('leave at once in the demo, where nobody waits for the evening', async () => {
      bench.setDemo(true);
      const { contact } = await bench.campus.company();
      for (let count = 0; count < 5; count += 1) await receive(contact);
      expect(new Set(await states(contact))).toEqual(new Set(['queued']));
    });
  });
