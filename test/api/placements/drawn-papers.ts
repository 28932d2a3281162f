import { beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource } from '@seve/database';
import { addDays, allowanceWords } from '@seve/domain';
import { FirstDayLetters, SignatureLetters } from '@seve/lifecycles';
import { parse } from 'csv-parse/sync';
import { v7 as uuid } from 'uuid';
import { dayIn } from '../../support/builders/days.js';
import type { Student, Teacher } from '../../support/builders/people.js';
import { must } from '../../support/client.js';
import { found } from '../../support/found.js';
import type { WorldTests } from '../../support/one-world.js';
import { seededRandom } from '../../support/seeded-random.js';
import type { World } from '../../support/world.js';

const COUNT = 60;
const KINDS = ['internship', 'pfmp', 'observation', 'apprenticeship', 'professionalisation'] as const;
const TUTORS = ['Élodie Carpentier', 'Paul Mercier', 'Inès Roux', 'Marc Dubois'] as const;
const TODAY = dayIn(0);

interface Terms {
  workplace: string | null;
  presence: string | null;
  weeklyMinutes: number | null;
  allowance: string | null;
  guide: { name: string; job: string | null; email: string | null; phone: string | null } | null;
  changesOn: string | null;
}
interface Drawn {
  placementId: string;
  /** Of today. */
  terms: Terms;
  /** Named for the first day. */
  firstGuide: string;
}
interface Told {
  workplace: string;
  hours: { fr: string };
  contactName: string;
}

const isContract = (kind: string): boolean => kind === 'apprenticeship' || kind === 'professionalisation';

/** "8 h", "8 h 30" */
const clock = (minute: number): string => `${Math.floor(minute / 60)}\u00a0h${minute % 60 === 0 ? '' : `\u00a0${minute % 60}`}`;

/** Tests that a place says what its signed paper says, over papers drawn by seed: every kind, hours, tutors, pay and amendments. */
export const drawnPapers: WorldTests = (given) =>
  describe('a place and its signed paper', () => {
    let world: World;
    let student: Student;
    let teacher: Teacher;
    let classId: string;
    const drawn: Drawn[] = [];

    beforeAll(async () => {
      const { people } = given();
      ({ world } = given());
      teacher = await people.teacher();
      classId = await people.classGroup(teacher);
      student = await people.student(classId);
      const random = seededRandom(33);
      const one = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value;
      for (let at = 0; at < COUNT; at += 1) drawn.push(await draw(at, KINDS[at % KINDS.length] as string, one));
    });

    /** Writes a signed paper, half of them amended, and says what its place must say. */
    async function draw(at: number, kind: string, one: <Value>(values: readonly Value[]) => Value): Promise<Drawn> {
      const [placementId, paperId, versionId] = [uuid(), uuid(), uuid()];
      const [startOn, endOn] = [dayIn(-20), dayIn(60)];
      const [name, email, cents] = [one(TUTORS), `tuteur.${at}@amidon.example`, one([450, 500, 115_000])];
      const [from, to] = [one([420, 480, 510]), one([900, 960])];
      const week = Array.from({ length: 7 }, (_, day) => (day < 5 ? [{ from, to }] : []));
      const host = {
        ...{ workplace: `${at} rue de la Fécule, 80200 Péronne`, tutorName: name, tutorJob: 'Cheffe de quart', tutorEmail: email },
        ...{ timetable: { days: week, interruptions: [], worksHolidays: false }, allowance: { cents, unit: 'hour' as const } },
      };
      const employer = {
        ...{ address: host.workplace, masterName: name, masterJob: host.tutorJob, masterEmail: email },
        ...{ weeklyMinutes: (to - from) * 5, grossCents: cents },
      };
      const parts = isContract(kind) ? { employer, apprentice: {}, cfa: {} } : { host, school: {}, student: {} };
      const table = isContract(kind) ? 'contract' : 'agreement';
      await world.query(
        `insert into placement (id, student_id, source, state, kind, start_on, end_on, host_name, contact_email)
         values ($1, $2, 'declared', 'active', $3, $4, $5, 'Moulins de la Somme', 'moulins@hote.example')`,
        [placementId, student.studentId, kind, startOn, endOn],
      );
      await world.query(
        `insert into ${table} (id, placement_id, school_id, kind, state) values ($1, $2, (select school_id from student where id = $3), $4, $5)`,
        [paperId, placementId, student.studentId, kind, isContract(kind) ? 'registered' : 'sealed'],
      );
      await world.query(
        `insert into paper_version (id, ${table}_id, number, parts, document, file_id, sha256, completed_at)
         values ($1, $2, 1, $3, '{}', $4, repeat('a', 64), now())`,
        [versionId, paperId, JSON.stringify(parts), uuid()],
      );
      const next = one(TUTORS.filter((other) => other !== name));
      const amendedOn = one([null, addDays(TODAY, -5), addDays(TODAY, 5)]);
      const isHeld = one([true, true, false]);
      if (amendedOn !== null) await amend(kind, paperId, { on: amendedOn, name: next, at, isHeld });
      const isChanged = amendedOn !== null && isHeld && amendedOn <= TODAY;
      const changesOn = amendedOn !== null && isHeld && amendedOn > TODAY ? amendedOn : null;
      const hours = `du lundi au vendredi ${clock(from)}–${clock(to)}`;
      return {
        ...{ placementId, firstGuide: name },
        terms: {
          ...{ workplace: host.workplace, changesOn, presence: isContract(kind) ? null : hours },
          weeklyMinutes: isContract(kind) ? employer.weeklyMinutes : null,
          allowance: allowanceWords({ cents, unit: isContract(kind) ? 'month' : 'hour' }, 'fr'),
          guide: isChanged
            ? { name: next, job: null, email: `suite.${at}@amidon.example`, phone: null }
            : { name, job: host.tutorJob, email, phone: null },
        },
      };
    }

    interface Amending {
      on: string;
      name: string;
      at: number;
      /** Signed by all; otherwise refused. */
      isHeld: boolean;
    }
    async function amend(kind: string, paperId: string, { on, name, at, isHeld }: Amending): Promise<void> {
      const [table, prefix, party, motive] = isContract(kind)
        ? ['contract', 'master', 'employer', 'master']
        : ['agreement', 'tutor', 'host', 'tutor'];
      const changes = { [party as string]: { [`${prefix}Name`]: name, [`${prefix}Email`]: `suite.${at}@amidon.example` } };
      const days = isContract(kind) ? [', start_on, end_on', `, '${dayIn(-20)}', '${dayIn(60)}'`] : ['', ''];
      await world.query(
        `insert into ${isContract(kind) ? 'contract_amendment' : 'amendment'} (id, ${table}_id, number, motives, reason, state, begun_by_role, effective_on, changes${days[0]})
         values ($1, $2, 1, $3, 'Le poste évolue.', $4, 'school_staff', $5, $6${days[1]})`,
        [uuid(), paperId, [motive], isHeld ? 'signed' : 'refused', on, JSON.stringify(changes)],
      );
    }

    it('say the same on the page of the student, with the amendments that all have signed and that apply today', async () => {
      for (const { placementId, terms } of drawn) {
        const read = await must(student.client.get<{ terms: Terms & { department: null } }>(`/api/student/placements/${placementId}`));
        expect({ placementId, ...read.terms }).toEqual({ placementId, department: null, ...terms });
      }
    });

    it('say the same in the calendar of the student', async () => {
      for (const { placementId, terms } of drawn) {
        const file = await student.client.get<Buffer | string>(`/api/student/placements/${placementId}/first-day.ics`);
        const text = String(file.body)
          .replace(/\r\n[ \t]/g, '')
          .replaceAll('\\,', ',')
          .replaceAll('\\n', '\n')
          .replaceAll('\\;', ';');
        expect(text).toContain(`LOCATION:${terms.workplace}`);
        expect(text).toContain(`Qui demander\u00a0: ${terms.guide?.name}`);
        expect(text).toContain(`Horaires\u00a0: ${terms.presence ?? `${(terms.weeklyMinutes ?? 0) / 60}\u00a0h`.slice(0, 2)}`);
      }
    });

    it('leave the reach of the tutor to the school before 18', async () => {
      const [first] = drawn;
      await world.query(`update student set birth_date = current_date - interval '16 years' where id = $1`, [student.studentId]);
      const { terms } = await must(student.client.get<{ terms: Terms }>(`/api/student/placements/${first?.placementId}`));
      expect(terms.guide).toEqual({ ...first?.terms.guide, email: null, phone: null });
    });

    it('say the same to the teacher, on the sheet of the student, with the reach of the tutor', async () => {
      const [last] = drawn.slice(-1);
      const sheet = await must(teacher.client.get<{ terms: Terms }>(`/api/classes/${classId}/students/${student.studentId}`));
      expect(sheet.terms).toEqual({ department: null, ...last?.terms });
    });

    it('say the same on the first page of the student, for the place that counts', async () => {
      const { placement } = await must(student.client.get<{ placement: { id: string; terms: Terms } }>('/api/student/home'));
      const { terms } = found(
        drawn.find(({ placementId }) => placementId === placement.id),
        'the place of the home',
      );
      const guide = terms.guide && { ...terms.guide, email: null, phone: null };
      expect(placement.terms).toEqual({ department: null, ...terms, guide });
    });

    it('say the same in the letters before the first day, with what applies on that day', async () => {
      const source = await createDataSource(world.database.ownerUrl).initialize();
      const written: { params: Told }[] = [];
      const work = { manager: source.manager, write: async (...letters: { params: Told }[]) => void written.push(...letters) };
      const clock = { today: () => TODAY, now: () => new Date() };
      const letters = new FirstDayLetters('https://seve.example', clock, new SignatureLetters('https://seve.example', clock));
      try {
        for (const { placementId, terms, firstGuide } of drawn) {
          written.length = 0;
          await letters.starts(work as never, placementId, 7);
          expect(written.length).toBeGreaterThan(0);
          const hours = terms.presence ?? `${(terms.weeklyMinutes ?? 0) / 60}\u00a0h`.replace('.5\u00a0h', '\u00a0h\u00a030');
          for (const { params } of written) {
            expect(params).toMatchObject({ workplace: terms.workplace, contactName: firstGuide });
            expect(params.hours.fr.startsWith(hours)).toBe(true);
          }
        }
      } finally {
        await source.destroy();
      }
    });

    it('say the same in the table of the class and in its export, one student for each', async () => {
      const of = ({ placementId }: Drawn) => `Dessin ${placementId}`;
      for (const one of drawn) {
        const [row] = await world.query<{ id: string }>(
          `insert into student (id, school_id, class_group_id, first_name, last_name)
           select gen_random_uuid(), school_id, class_group_id, 'Inès', $1 from student where id = $2 returning id`,
          [of(one), student.studentId],
        );
        await world.query('update placement set student_id = $1 where id = $2', [row?.id, one.placementId]);
      }
      const guides = new Map(drawn.map((one) => [of(one), one.terms.guide?.name]));
      const { students } = await must(
        teacher.client.get<{ students: { lastName: string; placement: { guideName: string } | null }[] }>(`/api/classes/${classId}`),
      );
      const shown = students.filter(({ lastName }) => guides.has(lastName));
      expect(shown.map(({ lastName, placement }) => [lastName, placement?.guideName])).toEqual(
        shown.map(({ lastName }) => [lastName, guides.get(lastName)]),
      );
      expect(shown).toHaveLength(COUNT);
      const { text } = await teacher.client.agent.get(`/api/classes/${classId}/export.csv`).expect(200);
      const rows: Record<string, string>[] = parse(text, { delimiter: ';', columns: true, bom: true });
      for (const one of drawn) {
        const { terms } = one;
        const row = found(
          rows.find(({ Nom }) => Nom === of(one)),
          of(one),
        );
        expect(row).toMatchObject({
          'Lieu de travail': terms.workplace,
          'Gratification ou salaire': terms.allowance,
          'Tuteur ou maître': terms.guide?.name,
          'Courriel du tuteur': terms.guide?.email,
        });
        if (terms.presence !== null) expect(row.Horaires).toBe(terms.presence);
      }
    });
  });
