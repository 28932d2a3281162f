import { hash } from '@node-rs/argon2';
import {
  type CompanyRole,
  dayInParis,
  OFFER_KINDS,
  PERSON_ROLES,
  type PersonRole,
  placeOf,
  type SchoolOfficeRole,
  schoolYearAt,
} from '@seve/domain';
import { v7 as uuid } from 'uuid';
import type { Client } from '../client.js';
import type { World } from '../world.js';
import { bornYearsAgo, dayIn } from './days.js';
import { siretOf } from './siret.js';

export const PASSWORD = 'rapes-betteraves-octobre';
/** Hash of the password of all test accounts, with cheap parameters: a sign-in costs a fiftieth of production. */
const passwordHash = hash(PASSWORD, { memoryCost: 8, timeCost: 1, parallelism: 1 });

export interface Person {
  accountId: string;
  email: string;
  client: Client;
}
export type Teacher = Person & { teacherId: string; schoolId: string };
export type Office = Person & { membershipId: string; schoolId: string };
export type Student = Person & { studentId: string };
export type Member = Person & { companyId: string };

/** Creates people as rows, then signs them in by HTTP. */
export class People {
  #count = 0;

  constructor(private readonly world: World) {}

  async school(name = 'Lycée de la Haute-Somme'): Promise<string> {
    const id = uuid();
    await this.world.query(`insert into school (id, name, kind, commune_insee) values ($1, $2, 'lycee', '80021')`, [id, name]);
    return id;
  }

  async teacher(schoolId?: string): Promise<Teacher> {
    const school = schoolId ?? (await this.school());
    const id = uuid();
    const person = await this.#person('Nadia', 'Roche', (accountId) =>
      this.world.query("insert into membership (id, account_id, school_id, role) values ($1, $2, $3, 'teacher')", [id, accountId, school]),
    );
    return { ...person, teacherId: id, schoolId: school };
  }

  /** A member of the office or the head of a school. */
  async office(schoolId: string, role: SchoolOfficeRole = 'school_staff'): Promise<Office> {
    const id = uuid();
    const person = await this.#person('Sonia', 'Weber', (accountId) =>
      this.world.query('insert into membership (id, account_id, school_id, role) values ($1, $2, $3, $4)', [id, accountId, schoolId, role]),
    );
    return { ...person, membershipId: id, schoolId };
  }

  coordinator(): Promise<Person> {
    return this.#person('Karim', 'Lambert', (accountId) =>
      this.world.query("insert into membership (id, account_id, role) values ($1, $2, 'campus_coordinator')", [uuid(), accountId]),
    );
  }

  async classGroup({ teacherId, schoolId }: Teacher, code: string | null = null): Promise<string> {
    const [id, programmeId] = [uuid(), uuid()];
    await this.world.query(
      `insert into programme (id, school_id, name, certification, level, kinds)
       values ($1, $2, 'BTS métiers de la chimie', 'bts-metiers-de-la-chimie', 5, '{internship}')`,
      [programmeId, schoolId],
    );
    await this.world.query(
      `insert into class_group (id, school_id, referent_teacher_id, programme_id, school_year, name, certification, level, code)
       values ($1, $2, $3, $4, $5, 'BTS métiers de la chimie 1', 'bts-metiers-de-la-chimie', 5, $6)`,
      [id, schoolId, teacherId, programmeId, schoolYearAt(dayInParis(new Date())), code],
    );
    await this.world.query('insert into class_teacher (id, class_group_id, membership_id) values ($1, $2, $3)', [uuid(), id, teacherId]);
    return id;
  }

  /** A student with a complete profile, available all next year, unless `isComplete` is false. */
  async student(
    classId: string | null,
    {
      firstName = 'Inès',
      lastName = 'Lefebvre',
      age = 20,
      isComplete = true,
    }: { firstName?: string; lastName?: string; age?: number; isComplete?: boolean } = {},
  ): Promise<Student> {
    const id = uuid();
    const person = await this.#person(firstName, lastName, (accountId) =>
      this.world.query(
        `insert into student (id, account_id, class_group_id, birth_date, kinds, wanted_rome_codes, commune_insee, limit_km, first_name, last_name, school_id)
         values ($1, $2, $3, $4, $5, $6, '80021', 50, $7, $8, (select school_id from class_group where id = $3))`,
        [id, accountId, classId, bornYearsAgo(age), isComplete ? ['internship'] : [], isComplete ? ['H1503'] : [], firstName, lastName],
      ),
    );
    if (isComplete) await this.free(id, [dayIn(7), dayIn(365)]);
    return { ...person, studentId: id };
  }

  /** Sets these dates of availability for every kind of offer. */
  async free(studentId: string, [from, to]: readonly [string, string]): Promise<void> {
    await this.world.query('delete from student_availability where student_id = $1', [studentId]);
    await this.world.query(
      `insert into student_availability (student_id, kind, available_from, available_to)
       select $1, kind, $3, $4 from unnest($2::text[]) kind`,
      [studentId, [...OFFER_KINDS], from, to],
    );
  }

  /** The admin of a new company. */
  async company(name = 'Amidonnerie du Santerre', status: 'pending' | 'verified' = 'verified'): Promise<Member> {
    const companyId = uuid();
    this.#count += 1;
    const siret = siretOf(`8${String(this.#count).padStart(7, '0')}0`, '0001');
    await this.world.query('insert into company (id, siren, name, status) values ($1, $2, $3, $4)', [
      companyId,
      siret.slice(0, 9),
      name,
      status,
    ]);
    await this.world.query(
      `insert into company_site (id, company_id, siret, address, commune_insee) values ($1, $2, $3, '1 rue du Moulin', '80021')`,
      [uuid(), companyId, siret],
    );
    return this.member(companyId, 'company_admin');
  }

  async member(companyId: string, role: CompanyRole): Promise<Member> {
    const person = await this.#person('Marc', 'Dubois', (accountId) =>
      this.world.query('insert into membership (id, account_id, company_id, role) values ($1, $2, $3, $4)', [
        uuid(),
        accountId,
        companyId,
        role,
      ]),
    );
    return { ...person, companyId };
  }

  /** Adds to these people one of each other role, in the same school and company. */
  async ofEveryRole(
    known: Partial<Record<PersonRole, Person>>,
    at: { schoolId: string; companyId: string },
  ): Promise<Record<PersonRole, Person>> {
    const cast = { ...known };
    for (const role of PERSON_ROLES) cast[role] ??= await this.#holder(role, at);
    return cast as Record<PersonRole, Person>;
  }

  #holder(role: PersonRole, { schoolId, companyId }: { schoolId: string; companyId: string }): Promise<Person> {
    const place = placeOf(role);
    return this.#person('Lou', 'Martin', (accountId) =>
      this.world.query('insert into membership (id, account_id, role, school_id, company_id) values ($1, $2, $3, $4, $5)', [
        ...[uuid(), accountId, role],
        ...[place === 'school' ? schoolId : null, place === 'company' ? companyId : null],
      ]),
    );
  }

  async signIn(email: string, password = PASSWORD): Promise<Client> {
    const client = this.world.client();
    const { status } = await client.post('/api/auth/sign-in/email', { email, password });
    if (status !== 200) throw new Error(`${email} cannot sign in: ${status}`);
    return client;
  }

  async #person(firstName: string, lastName: string, giveRole: (accountId: string) => Promise<unknown>): Promise<Person> {
    const accountId = uuid();
    this.#count += 1;
    const email = `personne.${this.#count}@sucre.example`;
    await this.world.query(
      `insert into account (id, email, email_verified, name, first_name, last_name, locale) values ($1, $2, true, $3, $4, $5, 'fr')`,
      [accountId, email, `${firstName} ${lastName}`, firstName, lastName],
    );
    await this.world.query(
      `insert into credential (id, account_id, provider_id, provider_account_id, password) values ($1, $2, 'credential', $3, $4)`,
      [uuid(), accountId, accountId, await passwordHash],
    );
    await giveRole(accountId);
    return { accountId, email, client: await this.signIn(email) };
  }
}
