import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PlantedCompany, PlantedPerson } from '../campus.js';
import type { BenchTests, JobBench } from '../job-bench.js';

/** Two adults with the same wishes and one with others, and offers of each kind that has a rule about people. */
export const swaps: BenchTests = (benchOf) =>
  describe('who somebody is', () => {
    let bench: JobBench;
    let companies: PlantedCompany[];
    let students: PlantedPerson[];
    let offers: string[];
    let scored: unknown[];

    beforeAll(async () => {
      bench = benchOf();
      const { campus, database } = bench;
      companies = [await campus.company('Sucrerie des Hayettes'), await campus.company('Amidonnerie du Santerre')];
      await database.query("update company set sector = 'agri_food', size = 'large' where id = $1", [companies[0]?.id]);
      students = [
        await campus.student({ birth_date: '2004-05-18', sector_wishes: ['agri_food'] }),
        await campus.student({ birth_date: '2001-09-30', languages: JSON.stringify([{ language: 'en', level: 'b1' }]) }),
        await campus.student({ birth_date: '2006-02-01', kinds: ['apprenticeship'], skills: [], size_wishes: ['micro'] }, [
          '2026-12-24',
          '2029-01-31',
        ]),
      ];
      offers = [
        await campus.offer(first(), { languages: JSON.stringify([{ language: 'en', level: 'b2' }]), address: '3 rue des Jardins' }),
        await campus.offer(first(), { hazards: ['chemical_agents'], min_age: 18, commune_insee: '80585' }),
        await campus.offer(companies[1] ?? first(), { kind: 'apprenticeship', duration_weeks: 104 }),
      ];
      scored = await rescored();
    });
    afterAll(() => bench.clear());

    const first = (): PlantedCompany => {
      const [company] = companies;
      if (!company) throw new Error('no company');
      return company;
    };
    const person = (index: number): PlantedPerson => {
      const found = students[index];
      if (!found) throw new Error(`no student ${index}`);
      return found;
    };

    /** Scores everything again from both sides, as after a change of each row. */
    async function rescored(): Promise<unknown[]> {
      const { database } = bench;
      await database.query('update student set version = version + 1');
      await database.query('update offer set version = version + 1');
      const versions = await database.query<{ id: string; version: number }>(
        'select id, version from student union all select id, version from offer',
      );
      const versionOf = (id: string) => versions.find((row) => row.id === id)?.version ?? 0;
      for (const { id } of students) await bench.matchStudent.run({ studentId: id, version: versionOf(id) }, 'swap');
      for (const id of offers) await bench.matchOffer.run({ offerId: id, version: versionOf(id) }, 'swap');
      return database.query(
        'select student_id, offer_id, student_score, post_score, total, weights_version from match order by student_id, offer_id',
      );
    }

    it('is matched here with more than one offer, so that a change would be seen', () => {
      expect(scored).toHaveLength(5);
      expect(new Set(scored.map((row) => JSON.stringify(row))).size).toBe(5);
    });

    it.each<[string, () => Promise<unknown>]>([
      [
        'names exchanged',
        () =>
          bench.database.query(
            `update account set first_name = other.first_name, last_name = other.last_name, name = other.name
           from (values ($1::uuid, 'Fatoumata', 'Diallo', 'Fatoumata Diallo'), ($2::uuid, 'Jean', 'de La Tour', 'Jean de La Tour')) as other(id, first_name, last_name, name)
           where account.id = other.id`,
            [person(0).accountId, person(1).accountId],
          ),
      ],
      [
        'e-mail addresses exchanged',
        async () => {
          await bench.database.query("update account set email = 'attente@campus.example' where id = $1", [person(0).accountId]);
          await bench.database.query('update account set email = $2 where id = $1', [person(1).accountId, person(0).email]);
          await bench.database.query('update account set email = $2 where id = $1', [person(0).accountId, person(1).email]);
        },
      ],
      [
        'birth dates exchanged between two adults',
        () =>
          bench.database.query(
            `update student set birth_date = (case id when $1::uuid then '2001-09-30' else '2004-05-18' end)::date where id in ($1::uuid, $2::uuid)`,
            [person(0).id, person(1).id],
          ),
      ],
      [
        'a birth date ten years earlier in the same band',
        () => bench.database.query("update student set birth_date = '1998-02-01' where id = $1", [person(2).id]),
      ],
      [
        'another street in the same commune, for the site and for the offer',
        async () => {
          await bench.database.query("update company_site set address = '120 boulevard de Beauvillé'");
          await bench.database.query("update offer set address = '9 place Gambetta'");
        },
      ],
      ['a company of another name', () => bench.database.query("update company set name = 'Raffinerie du Vermandois'")],
      ['a school of another name', () => bench.database.query("update school set name = 'Lycée de la Réputation'")],
      [
        'an offer that welcomes people with a disability',
        () => bench.database.query('update offer set welcomes_disability = not welcomes_disability'),
      ],
    ])('weighs nothing: %s', async (_case, swap) => {
      await swap();
      expect(await rescored()).toEqual(scored);
    });

    it('is not what the score is made of: another commune does change it', async () => {
      await bench.database.query("update student set commune_insee = '80585' where id = $1", [person(0).id]);
      expect(await rescored()).not.toEqual(scored);
    });
  });
