import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { firstOfMonth } from '@seve/domain';
import { cellCentre } from '@seve/matching';
import { communeByInsee } from '@seve/reference';
import { dayIn } from '../../support/builders/days.js';
import { draft, offerBody, publish } from '../../support/builders/offers.js';
import { type Member, People, type Student } from '../../support/builders/people.js';
import { found } from '../../support/found.js';
import { startWorld, type World } from '../../support/world.js';

interface Listed {
  id: string;
  pseudonym: string;
  [shown: string]: unknown;
}

/** Saint-Quentin, Tergnier and Ham: twenty kilometres apart, in the same grid cell. */
const COMMUNES = ['02691', '02738', '80410'];
const DAY_MS = 86_400_000;

/** Returns the mutual information of two facts about the same people, in bits. */
function bits(one: readonly string[], other: readonly string[]): number {
  const entropy = (values: readonly string[]) => {
    const shares = [...new Set(values)].map((value) => values.filter((same) => same === value).length / values.length);
    return shares.reduce((sum, share) => sum - share * Math.log2(share), 0);
  };
  return entropy(one) + entropy(other) - entropy(one.map((value, index) => `${value} ${other[index]}`));
}

describe('a company that publishes, edits and invites to find out who is behind a pseudonym', () => {
  let world: World;
  let company: Member;
  const students: Student[] = [];
  const offers: string[] = [];

  beforeAll(async () => {
    world = await startWorld({ workers: 1 });
    const people = new People(world);
    company = await people.company();
    const classes = [await people.classGroup(await people.teacher()), await people.classGroup(await people.teacher())];
    const month = firstOfMonth(dayIn(40)).slice(0, 7);
    // Students with the same grid cell, level and months, but different commune, birthday, dates and school.
    for (const [number, commune] of COMMUNES.entries()) {
      const student = await people.student(classes[number % 2] ?? null);
      await world.query(
        `update student set visibility = 'verified_companies', commune_insee = $2, birth_date = $3, limit_km = $4 where id = $1`,
        [student.studentId, commune, `2006-0${number + 1}-1${number}`, 35 + number * 8],
      );
      await people.free(student.studentId, [`${month}-${10 + number * 7}`, dayIn(365)]);
      students.push(student);
    }
    const probes = [
      { communeInsee: '80410', minAge: 19, startFrom: dayIn(70), startTo: dayIn(71) },
      { communeInsee: '80021', minAge: 20, startFrom: dayIn(80), startTo: dayIn(80) },
      { communeInsee: '80620', startFrom: dayIn(90), startTo: dayIn(95) },
    ];
    for (const probe of probes) {
      const { id } = await draft(company.client, probe);
      expect((await publish(company.client, id)).status).toBe(200);
      offers.push(id);
    }
    await made();
  });
  afterAll(() => world?.stop());

  const list = async (offerId: string) =>
    (await company.client.get<{ items: Listed[]; count: number; state: string; madeAt: string }>(`/api/offers/${offerId}/candidates`)).body;

  async function made(on = dayIn(0)): Promise<void> {
    for (;;) {
      await world.settled();
      const rows = await world.query('select 1 from candidate_list where made_on = $1', [on]);
      if (rows.length === offers.length) return;
    }
  }

  /** Returns what the company sees of each student, without ids and pseudonyms, which are random. */
  async function transcripts(): Promise<string[]> {
    const read = new Map(students.map(({ studentId }) => [studentId, [] as unknown[]]));
    for (const offerId of offers) {
      const { items } = await list(offerId);
      const owners = await world.query<{ id: string; owner: string }>('select id, student_id as owner from candidate where offer_id = $1', [
        offerId,
      ]);
      for (const [studentId, seen] of read) {
        const id = owners.find(({ owner }) => owner === studentId)?.id;
        const { id: _id, pseudonym: _name, ...shown } = items.find((one) => one.id === id) ?? { id: '', pseudonym: '' };
        seen.push(shown);
      }
    }
    return [...read.values()].map((seen) => JSON.stringify(seen));
  }

  const learns = async () => {
    const own = students.map(({ studentId }) => studentId);
    return bits(own, await transcripts());
  };

  it('sees the students of one cell in the same lists', async () => {
    const centres = COMMUNES.map((insee) => JSON.stringify(cellCentre(communeByInsee(insee) ?? { latitude: 0, longitude: 0 })));
    expect(new Set(centres).size).toBe(1);
    expect((await list(found(offers[0], 'offers[0]'))).count).toBe(COMMUNES.length);
  });

  it('learns 0 bits of which of them is which from three publications', async () => {
    expect(await learns()).toBe(0);
  });

  it('learns nothing more by editing: no list moves before the night', async () => {
    const before = await Promise.all(offers.map(list));
    for (const offerId of offers) {
      const [{ version } = { version: 0 }] = await world.query<{ version: number }>('select version from offer where id = $1', [offerId]);
      const changes = { title: 'Aide-préparateur / Aide-préparatrice', skills: [{ ogr: '300078', need: 'required' }] };
      const own = await company.client.get<Record<string, unknown>>(`/api/offers/${offerId}`);
      const { communeInsee, minAge, startFrom, startTo } = own.body;
      const body = { ...offerBody({ ...changes, communeInsee, minAge, startFrom, startTo }), version };
      expect((await company.client.put(`/api/offers/${offerId}`, body)).status).toBe(200);
    }
    await world.settled();
    expect(await Promise.all(offers.map(list))).toEqual(before);
  });

  it('gets the same answer to each invitation, whoever is behind it', async () => {
    const [offerId = ''] = offers;
    await world.query('update offer set min_age = 20 where id = $1', [offerId]);
    const answers: string[] = [];
    for (const { id } of (await list(offerId)).items) {
      const { status, body } = await company.client.post<{ code?: string }>(`/api/offers/${offerId}/candidates/${id}/invitation`, {
        message: '',
      });
      answers.push(`${status} ${body.code}`);
    }
    expect(answers).toHaveLength(COMMUNES.length);
    expect(new Set(answers).size).toBe(1);
  });

  it('learns 0 bits from the lists of the night either, nor from its digests', async () => {
    await world.worker.stop();
    await world.addWorker({ SEVE_CLOCK_OFFSET_MS: String(DAY_MS) }).ready();
    await made(dayIn(1));
    // Deletes the invitations, whose list would show when they were sent.
    await world.query('delete from invitation_to_apply');
    expect(await learns()).toBe(0);
    const told = await world.query<{ said: string }>("select params::text as said from email where letter = 'candidates-digest'");
    for (const { said } of told) for (const { studentId } of students) expect(said).not.toContain(studentId);
  });

  it('would learn from exact facts: the same measure tells them apart', async () => {
    const rows = await world.query<{ exact: string }>(
      `select commune_insee || birth_date || available_from as exact from student
       join student_availability on student_id = student.id and kind = 'internship' order by array_position($1::uuid[], student.id)`,
      [students.map(({ studentId }) => studentId)],
    );
    const exact = rows.slice(0, students.length).map(({ exact: one }) => one);
    expect(
      bits(
        students.map(({ studentId }) => studentId),
        exact,
      ),
    ).toBeCloseTo(Math.log2(COMMUNES.length));
  });
});
