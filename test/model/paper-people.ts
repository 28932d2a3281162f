import type { PlacementPaperType } from '@seve/domain';
import { type AgreementCast, agreementCast, type Seated, signatureCode, signatureToken } from '../support/builders/agreements.js';
import { dayIn } from '../support/builders/days.js';
import { type Member, type Office, People, type Student, type Teacher } from '../support/builders/people.js';
import type { Client } from '../support/client.js';
import { openedScan } from '../support/scanned.js';
import type { World } from '../support/world.js';
import type { SeatActName } from './signature-seats.js';
import type { PaperActor } from './signed-paper-model.js';

/** What an outsider is a member of: another company, another school. */
export const OUTSIDE = ['company', 'school', 'student'] as const;
export type Outside = (typeof OUTSIDE)[number];

export const REASON = 'Une raison dite en quelques mots.';
/** Page of a paper, as its side reads it. */
export type Page = 'company' | 'school' | 'student';

/** One paper of a placement. */
export interface PaperAt {
  type: PlacementPaperType;
  id: string;
}

const PAGES: Record<Page, (type: PlacementPaperType) => string> = {
  company: (type) => `/api/company/${type}s`,
  school: (type) => `/api/school-${type}s`,
  student: (type) => `/api/student/${type}s`,
};
export const pageAt = (page: Page, { type, id }: PaperAt): string => `${PAGES[page](type)}/${id}`;

/** A student, a company and a school with its teacher, its office and its head, and outsiders of each kind. */
export class PaperPeople {
  private constructor(
    readonly world: World,
    readonly cast: AgreementCast,
    readonly staff: Office,
    readonly student: Student,
    private readonly outsiders: Record<Outside, { client: Client }> & { teacher: Teacher; company: Member },
  ) {}

  static async invite(world: World): Promise<PaperPeople> {
    const people = new People(world);
    const cast = await agreementCast(people);
    const staff = await people.office(cast.teacher.schoolId);
    await world.query(`update membership set role = 'school_head' where account_id = $1`, [cast.office.accountId]);
    const teacher = await people.teacher();
    const outsiders = {
      company: await people.company(),
      school: await people.office(teacher.schoolId),
      student: await people.student(await people.classGroup(teacher)),
      teacher,
    };
    const student = await people.student(cast.classId);
    await world.query(`update student set kinds = '{internship,apprenticeship}' where id = $1`, [student.studentId]);
    await people.free(student.studentId, [dayIn(7), dayIn(800)]);
    return new PaperPeople(world, cast, staff, student, outsiders);
  }

  /** Takes back all that a life has written; the same people may begin another. */
  async clear(): Promise<void> {
    await this.world.query(
      'truncate agreement, contract, placement, interview, email, outbox, state_change, application, idempotency_key cascade',
    );
    await this.world.query(`update student set search_state = 'searching'`);
    await this.world.query(`update offer set status = 'published', close_reason = null, fill_channel = null, ended_on = null`);
  }

  clientOf = (actor: PaperActor, as: Outside): Client =>
    ({
      company: this.cast.company.client,
      link: this.world.client(),
      staff: this.staff.client,
      head: this.cast.office.client,
      teacher: this.cast.teacher.client,
      student: this.student.client,
      outsider: this.outsiders[as].client,
    })[actor];

  /** The page on which this person would act. */
  pageOf(paper: PaperAt, actor: PaperActor, as: Outside): string {
    return pageAt(actor === 'outsider' ? as : actor === 'company' || actor === 'student' ? actor : 'school', paper);
  }

  /** Status of each reader's answer, beside the one that each should get. */
  async read(paper: PaperAt, rest = ''): Promise<{ got: [string, number][]; due: [string, number][] }> {
    const { cast, staff, student, outsiders } = this;
    const readers: [string, Client, Page, number][] = [
      ['the student', student.client, 'student', 200],
      ['the company', cast.company.client, 'company', 200],
      ['the teacher', cast.teacher.client, 'school', 200],
      ['the office', staff.client, 'school', 200],
      ['another student', outsiders.student.client, 'student', 404],
      ['another company', outsiders.company.client, 'company', 404],
      ['another teacher', outsiders.teacher.client, 'school', 404],
      ['another school', outsiders.school.client, 'school', 404],
      ['a student on the page of the school', student.client, 'school', 404],
    ];
    const got = readers.map(async ([name, client, page]): Promise<[string, number]> => {
      const { status } = await client.get(`${pageAt(page, paper)}${rest}`);
      return [name, status];
    });
    return { got: await Promise.all(got), due: readers.map(([name, , , status]) => [name, status]) };
  }

  /** By the link of the seat, or by the office for what a signatory told it. */
  async actOnSeat(paper: PaperAt, act: SeatActName, seat: Seated, email: string): Promise<number> {
    const { world, staff } = this;
    const visitor = world.client();
    const bySchool = `${pageAt('school', paper)}/signatories/${seat.id}`;
    if (act === 'record_refusal') return (await staff.client.post(`${bySchool}/refusal`, { reason: REASON })).status;
    if (act === 'correct_address') return (await staff.client.post(`${bySchool}/address`, { email, reason: REASON })).status;
    if (act === 'scan') {
      const at = `${pageAt('school', paper)}/scans/${await openedScan(world, seat.id, staff.accountId)}/confirmation`;
      return (await staff.client.post(at, { signatoryIds: [seat.id] })).status;
    }
    const token = await signatureToken(world, seat);
    const { body } = await visitor.post<{ sha256: string }>('/api/signature-links/lookup', { token });
    const sent = await visitor.post('/api/signature-links/code', { token });
    if (sent.status >= 300) return sent.status;
    const code = await signatureCode(world, seat);
    if (act === 'refuse') return (await visitor.post('/api/signature-links/refusal', { token, code, reason: REASON })).status;
    if (act === 'delegate')
      return (await visitor.post('/api/signature-links/delegation', { token, code, name: 'Paul Lenoir', email, hasPower: true })).status;
    const signature = { token, code, mark: 'typed', name: seat.name, sha256: body.sha256, consent: true };
    return (await visitor.post('/api/signature-links/signature', signature)).status;
  }

  /** `letter > who`; codes are written at each signature that is tried, and are left out. */
  async lettersWritten(seats: readonly Seated[]): Promise<string[]> {
    const rows = await this.world.query<{ letter: string; to: string }>(
      `select letter, to_address as "to" from email
       where (letter like 'agreement-%' or letter like 'contract-%') and letter <> 'agreement-signature-code'`,
    );
    return rows.map(({ letter, to }) => `${letter} > ${this.who(to, seats)}`).sort();
  }

  private who(address: string, seats: readonly Seated[]): string {
    const { cast, staff, student } = this;
    const accounts: Record<string, string> = {
      [cast.company.email]: 'company',
      [cast.teacher.email]: 'teacher',
      [cast.office.email]: 'head',
      [staff.email]: 'staff',
      [student.email]: 'student',
    };
    return accounts[address] ?? seats.find(({ email }) => email === address)?.role ?? address;
  }
}
