import { addDays, type CivilDate, OFFER_KINDS, schoolYearAt } from '@seve/domain';
import { v7 as uuid } from 'uuid';
import type { TestDatabase } from '../support/database/postgres.js';

type Row = Record<string, unknown>;

export interface PlantedPerson {
  id: string;
  accountId: string;
  email: string;
}

export interface PlantedCompany {
  id: string;
  siteId: string;
  contact: PlantedPerson;
}

/** Inserts one class and companies into a test's database. By default every student matches every offer. */
export class Campus {
  private count = 0;

  private constructor(
    private readonly database: TestDatabase,
    private readonly today: CivilDate,
    readonly schoolId: string,
    readonly classGroupId: string,
    readonly programmeId: string,
  ) {}

  static async plant(database: TestDatabase, today: CivilDate): Promise<Campus> {
    const [schoolId, classGroupId, programmeId] = [uuid(), uuid(), uuid()];
    const campus = new Campus(database, today, schoolId, classGroupId, programmeId);
    await campus.insert('school', { id: schoolId, name: 'Lycée des Tilleuls', kind: 'lycee', commune_insee: '80021' });
    const account = await campus.account('teacher');
    const teacherId = uuid();
    await campus.insert('membership', { id: teacherId, account_id: account.id, role: 'teacher', school_id: schoolId });
    const certification = { certification: 'bts-metiers-de-la-chimie', level: 5 };
    await campus.insert('programme', { id: programmeId, school_id: schoolId, name: 'BTS', ...certification });
    await campus.insert('class_group', {
      id: classGroupId,
      school_id: schoolId,
      referent_teacher_id: teacherId,
      programme_id: programmeId,
      school_year: schoolYearAt(today),
      name: 'BTS 2',
      ...certification,
    });
    await campus.insert('class_teacher', { id: uuid(), class_group_id: classGroupId, membership_id: teacherId });
    return campus;
  }

  /** Inserts a student available in these dates for every kind of offer. */
  async student(
    change: Row = {},
    days: readonly [from: CivilDate, to: CivilDate] = [addDays(this.today, 30), addDays(this.today, 120)],
  ): Promise<PlantedPerson> {
    const account = await this.account('student');
    const id = uuid();
    await this.insert('student', {
      id,
      account_id: account.id,
      first_name: 'Camille',
      last_name: 'Roux',
      class_group_id: this.classGroupId,
      birth_date: addDays(this.today, -20 * 366),
      kinds: ['internship'],
      wanted_rome_codes: ['H1503'],
      skills: ['300078', '123850'],
      skills_to_learn: ['114642'],
      commune_insee: '80021',
      limit_km: 50,
      ...change,
    });
    await this.database.query(
      'insert into student_availability (student_id, kind, available_from, available_to) select $1, kind, $3, $4 from unnest($2::text[]) kind',
      [id, [...OFFER_KINDS], ...days],
    );
    return { id, accountId: account.id, email: account.email };
  }

  /** Inserts `size` students like the first one, in two statements. */
  async crowd(size: number): Promise<void> {
    const model = await this.student();
    await this.database.query(
      `with person as (
         insert into account (id, email, email_verified, name, first_name, last_name)
         select gen_random_uuid(), n || '-foule-' || $2 || '@campus.example', true, 'Camille Roux', 'Camille', 'Roux' from generate_series(2, $1) n returning id),
       crowd as (
         insert into student (id, account_id, first_name, last_name, class_group_id, birth_date, kinds, wanted_rome_codes, skills, skills_to_learn, commune_insee, limit_km)
         select gen_random_uuid(), person.id, first_name, last_name, class_group_id, birth_date, kinds, wanted_rome_codes, skills, skills_to_learn, commune_insee, limit_km
         from person, student where student.id = $2::uuid returning id)
       insert into student_availability (student_id, kind, available_from, available_to)
       select crowd.id, kind, available_from, available_to from crowd, student_availability free where free.student_id = $2::uuid`,
      [size, model.id],
    );
  }

  async company(name = 'Laboratoire Lenoir', status = 'verified'): Promise<PlantedCompany> {
    const [id, siteId, memberId] = [uuid(), uuid(), uuid()];
    const number = String(++this.count).padStart(5, '0');
    await this.insert('company', { id, siren: `8000${number}`, name, status });
    await this.insert('company_site', {
      id: siteId,
      company_id: id,
      siret: `8000${number}00001`,
      address: '1 rue du Four',
      commune_insee: '80021',
    });
    const account = await this.account('company');
    await this.insert('membership', { id: memberId, account_id: account.id, company_id: id, role: 'company_admin' });
    return { id, siteId, contact: { id: memberId, accountId: account.id, email: account.email } };
  }

  async offer(company: PlantedCompany, change: Row = {}): Promise<string> {
    const id = uuid();
    await this.insert('offer', {
      id,
      company_site_id: company.siteId,
      contact_account_id: company.contact.accountId,
      kind: 'internship',
      title: 'Stage en laboratoire d’analyse',
      description: 'Préparer et suivre les analyses de l’atelier.',
      rome_codes: ['H1503'],
      target_levels: [4, 5],
      seats: 2,
      start_from: addDays(this.today, 35),
      start_to: addDays(this.today, 45),
      duration_weeks: 8,
      commune_insee: '80021',
      status: 'published',
      published_at: new Date(),
      hazards: '{}',
      ...change,
    });
    await this.database.query(`insert into offer_skill (offer_id, ogr, need) values ($1, '300078', 'required'), ($1, '114642', 'taught')`, [
      id,
    ]);
    return id;
  }

  /** Inserts an application to an offer; `change` sets other columns. */
  async application(offerId: string, studentId: string, change: Row = {}): Promise<string> {
    const id = typeof change.id === 'string' ? change.id : uuid();
    const [offer] = await this.database.query<{ siteId: string }>('select company_site_id as "siteId" from offer where id = $1', [offerId]);
    const row = { id, offer_id: offerId, company_site_id: offer?.siteId, student_id: studentId, status: 'submitted', ...change };
    await this.insert('application', row);
    return id;
  }

  async insert(table: string, row: Row): Promise<void> {
    const names = Object.keys(row);
    const places = names.map((_name, index) => `$${index + 1}`);
    await this.database.query(`insert into ${table} (${names.join(', ')}) values (${places.join(', ')})`, Object.values(row));
  }

  private async account(kind: string): Promise<{ id: string; email: string }> {
    const id = uuid();
    const email = `${kind}-${++this.count}@campus.example`;
    await this.insert('account', {
      id,
      email,
      email_verified: true,
      name: 'Camille Roux',
      first_name: 'Camille',
      last_name: 'Roux',
    });
    return { id, email };
  }
}
