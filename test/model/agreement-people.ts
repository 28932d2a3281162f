import { type AgreementCast, agreementCast, type Seated, signatureCode, signatureToken } from '../support/builders/agreements.js';
import { type Member, type Office, People, type Student, type Teacher } from '../support/builders/people.js';
import type { Client } from '../support/client.js';
import { openedScan } from '../support/scanned.js';
import type { World } from '../support/world.js';
import type { AgreementActor } from './agreement-model.js';
import type { SeatActName } from './signature-seats.js';

/** What an outsider is a member of: another company, another school. */
export const OUTSIDE = ['company', 'school', 'student'] as const;
export type Outside = (typeof OUTSIDE)[number];

export const REASON = 'Une raison dite en quelques mots.';
/** Page of an agreement, as its side reads it. */
export type Page = 'company' | 'school' | 'student';

const PAGES: Record<Page, string> = {
  company: '/api/company/agreements',
  school: '/api/school-agreements',
  student: '/api/student/agreements',
};

/** A student, a company and a school with its teacher, its office and its head, and outsiders of each kind. */
export class AgreementPeople {
  private constructor(
    readonly world: World,
    readonly cast: AgreementCast,
    readonly staff: Office,
    readonly student: Student,
    private readonly outsiders: Record<Outside, { client: Client }> & { teacher: Teacher; company: Member },
  ) {}

  static async invite(world: World): Promise<AgreementPeople> {
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
    return new AgreementPeople(world, cast, staff, await people.student(cast.classId), outsiders);
  }

  clientOf = (actor: AgreementActor, as: Outside): Client =>
    ({
      company: this.cast.company.client,
      link: this.world.client(),
      staff: this.staff.client,
      head: this.cast.office.client,
      teacher: this.cast.teacher.client,
      student: this.student.client,
      outsider: this.outsiders[as].client,
    })[actor];

  /** The page of an agreement on which this person would act. */
  pageOf(agreementId: string, actor: AgreementActor, as: Outside): string {
    const isHost = actor === 'company' || (actor === 'outsider' && as === 'company');
    const isStudent = actor === 'student' || (actor === 'outsider' && as === 'student');
    return `${PAGES[isHost ? 'company' : isStudent ? 'student' : 'school']}/${agreementId}`;
  }

  /** Status of each reader's answer, beside the one that each should get. */
  async read(agreementId: string, rest = ''): Promise<{ got: [string, number][]; due: [string, number][] }> {
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
      const { status } = await client.get(`${PAGES[page]}/${agreementId}${rest}`);
      return [name, status];
    });
    return { got: await Promise.all(got), due: readers.map(([name, , , status]) => [name, status]) };
  }

  /** By the link of the seat, or by the office for what a signatory told it. */
  async actOnSeat(agreementId: string, act: SeatActName, seat: Seated, email: string): Promise<number> {
    const { world, staff } = this;
    const visitor = world.client();
    const bySchool = `${PAGES.school}/${agreementId}/signatories/${seat.id}`;
    if (act === 'record_refusal') return (await staff.client.post(`${bySchool}/refusal`, { reason: REASON })).status;
    if (act === 'correct_address') return (await staff.client.post(`${bySchool}/address`, { email, reason: REASON })).status;
    if (act === 'scan') {
      const at = `${PAGES.school}/${agreementId}/scans/${await openedScan(world, seat.id, staff.accountId)}/confirmation`;
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
      `select letter, to_address as "to" from email where letter like 'agreement-%' and letter <> 'agreement-signature-code'`,
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
