import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Frequency } from '@seve/domain';
import { v7 as uuid } from 'uuid';
import type { PlantedCompany, PlantedPerson } from '../../campus.js';
import type { BenchTests, JobBench } from '../../job-bench.js';

interface Digest {
  id: string;
  to_address: string;
  occurrence: string;
  params: { firstName: string; offers: { title: string; candidates: number; waiting: number; link: string }[]; link: string };
}

export const announceCandidates: BenchTests = (benchOf) =>
  describe('announce-candidates', () => {
    let bench: JobBench;
    beforeAll(() => {
      bench = benchOf();
    });
    afterEach(() => bench.clear());

    const announce = (of: { offerId?: string; rhythm?: 'weekly' } = {}) => bench.announceCandidates.run(of);
    const digests = () => bench.database.query<Digest>("select * from email where letter = 'candidates-digest' order by created_at, id");
    const counts = async () => (await digests()).map(({ params }) => params.offers.map(({ candidates }) => candidates));
    const optedIn = (change: object = {}) => bench.campus.student({ visibility: 'verified_companies', ...change });
    const list = (student: PlantedPerson, offerId: string, postScore = 8_000) =>
      bench.campus.insert('candidate', {
        ...{ id: uuid(), offer_id: offerId, student_id: student.id, post_score: postScore, level: 5 },
        ...{ skills: [], criteria: '[]' },
      });
    async function offerOf(company: PlantedCompany, ...students: PlantedPerson[]): Promise<string> {
      const offerId = await bench.campus.offer(company);
      for (const student of students) await list(student, offerId);
      return offerId;
    }
    const prefers = ({ contact }: PlantedCompany, frequency: Frequency) =>
      bench.outbox.transaction((work) => work.prefer(contact.accountId, 'candidates-digest', frequency));
    const nextDay = async (day: string) => {
      bench.setDay(day);
      await bench.database.query('update outbox set done_at = now() where done_at is null');
    };

    it('counts for the contact of an offer, in one letter, and names nobody', async () => {
      const company = await bench.campus.company();
      const students = [await optedIn(), await optedIn()];
      const [one, two] = [await offerOf(company, ...students), await offerOf(company, students[0] as PlantedPerson)];
      const applicant = await optedIn();
      await bench.campus.application(one, applicant.id);
      expect(await announce({ offerId: one })).toBe('done');
      const [digest, ...others] = await digests();
      expect(others).toEqual([]);
      expect(digest).toMatchObject({ to_address: company.contact.email, occurrence: '2026-11-24' });
      expect(digest?.params.offers.map(({ candidates, waiting, link }) => [candidates, waiting, link])).toEqual([
        [2, 1, `https://seve.example/entreprise/offres/${one}/candidatures`],
        [1, 0, `https://seve.example/entreprise/offres/${two}/candidatures`],
      ]);
      const said = JSON.stringify(digest?.params);
      for (const { id, accountId, email } of [...students, applicant])
        for (const secret of [id, accountId, email]) expect(said).not.toContain(secret);
      expect(said).not.toMatch(/Roux|Tilleuls|BTS 2/);
    });

    it('changes nothing when it runs twice, and never counts the same candidate twice', async () => {
      const company = await bench.campus.company();
      const [student, later] = [await optedIn(), await optedIn()];
      const offerId = await offerOf(company, student);
      await announce();
      expect(await announce({ offerId })).toBe('skipped');
      await bench.database.query("update student set visibility = 'nobody'");
      await bench.database.query("update student set visibility = 'verified_companies'");
      await nextDay('2026-11-25');
      expect(await announce()).toBe('skipped');
      await list(later, offerId);
      await announce();
      expect(await counts()).toEqual([[1], [1]]);
    });

    it('is silent about whoever is not to be seen', async () => {
      const company = await bench.campus.company();
      const hidden = await bench.campus.student();
      const ofSchool = await optedIn({ visibility: 'school' });
      const minor = await optedIn({ birth_date: '2009-11-25' });
      const child = await optedIn({ birth_date: '2012-01-01', school_agreed_at: new Date() });
      const placed = await optedIn({ search_state: 'placed' });
      const offerId = await offerOf(company, hidden, ofSchool, minor, child, placed);
      const weak = await optedIn();
      await list(weak, offerId, 5_499);
      expect(await announce({ offerId })).toBe('skipped');
      expect(await digests()).toEqual([]);
    });

    it('counts a student of 15 to 17 once the school agrees', async () => {
      const minor = await optedIn({ birth_date: '2009-11-25', school_agreed_at: new Date() });
      await offerOf(await bench.campus.company(), minor);
      await announce();
      expect(await counts()).toEqual([[1]]);
    });

    it('writes to no company that nobody has verified', async () => {
      await offerOf(await bench.campus.company('Pas encore', 'pending'), await optedIn());
      expect(await announce()).toBe('skipped');
    });

    it('writes once a day: what comes later waits for eight o’clock the next day', async () => {
      const company = await bench.campus.company();
      const offerId = await offerOf(company, await optedIn());
      await announce({ offerId });
      await list(await optedIn(), offerId);
      await announce({ offerId });
      await announce({ offerId });
      expect(await digests()).toHaveLength(1);
      const waiting = await bench.outboxRows('announce-candidates');
      expect(waiting.map(({ key, payload }) => ({ key, payload }))).toEqual([{ key: 'announce-candidates_2026-11-25', payload: {} }]);
      await nextDay('2026-11-25');
      await announce();
      expect((await digests()).map(({ occurrence }) => occurrence)).toEqual(['2026-11-24', '2026-11-25']);
    });

    it('weekly: counts on Monday all who were found since, and nobody before', async () => {
      const company = await bench.campus.company();
      await prefers(company, 'weekly');
      const offerId = await offerOf(company, await optedIn());
      await announce({ offerId });
      await list(await optedIn(), offerId);
      await announce();
      expect(await digests()).toEqual([]);
      expect((await bench.outboxRows('announce-candidates')).map(({ key, payload }) => ({ key, payload }))).toEqual([
        { key: 'announce-candidates_weekly_2026-11-30', payload: { rhythm: 'weekly' } },
      ]);
      await nextDay('2026-11-30');
      await announce({ rhythm: 'weekly' });
      await list(await optedIn(), offerId);
      await announce({ rhythm: 'weekly' });
      expect((await digests()).map(({ occurrence }) => occurrence)).toEqual(['2026-11-30']);
      expect(await counts()).toEqual([[2]]);
      expect((await bench.outboxRows('announce-candidates')).map(({ key }) => key)).toEqual(['announce-candidates_weekly_2026-12-07']);
    });

    it('never: counts nobody, and nobody as counted: they are told once it is wanted again', async () => {
      const company = await bench.campus.company();
      await prefers(company, 'never');
      const offerId = await offerOf(company, await optedIn());
      expect(await announce({ offerId })).toBe('skipped');
      expect(await bench.database.query('select 1 from candidate_announcement')).toEqual([]);
      expect(await bench.outboxRows('announce-candidates')).toEqual([]);
      await prefers(company, 'daily');
      expect((await bench.outboxRows('announce-candidates')).map(({ key }) => key)).toEqual(['announce-candidates_2026-11-25']);
      await nextDay('2026-11-25');
      await announce();
      expect(await counts()).toEqual([[1]]);
    });

    it('writes at once in the demonstration, however many there were that day', async () => {
      bench.setDemo(true);
      const offerId = await offerOf(await bench.campus.company(), await optedIn());
      await announce();
      await list(await optedIn(), offerId);
      await announce();
      expect((await digests()).map(({ occurrence }) => occurrence)).toEqual(['2026-11-24', '2026-11-24.2']);
    });
  });
