import type { World } from '../../support/world.js';
import type { OutsiderName, PrincipalName } from './principals.js';

type Kind = 'student' | 'company' | 'school' | 'account';
type Owners = Map<Kind, Set<string>>;

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const OF_STUDENT = ['application', 'application_draft', 'invitation_to_apply', 'cv_file', 'contact_note', 'placement', 'report'];
const OF_SITE = ['application', 'placement'];
/** SQL of each student's schools. */
const SCHOOLED = `(select student.id as student_id, class_group.school_id from student join class_group
  on class_group.id in (student.class_group_id, student.other_class_group_id)
  union select id, school_id from student where school_id is not null) schooled`;

/** Tables with rows of people, or with data that an organisation has not published. */
const OWNED: readonly string[] = [
  "select id, 'student' as kind, id as owner from student",
  `select student_id, 'school', school_id from ${SCHOOLED}`,
  ...OF_STUDENT.map((table) => `select id, 'student', student_id from ${table}`),
  ...OF_STUDENT.map((table) => `select ${table}.id, 'school', school_id from ${table} join ${SCHOOLED} using (student_id)`),
  ...OF_SITE.map(
    (table) => `select ${table}.id, 'company', company_id from ${table} join company_site on company_site.id = company_site_id`,
  ),
  ...['invitation_to_apply', 'report'].map((table) => `select id, 'company', company_id from ${table}`),
  `select student.id, 'company', company_id from student join application on student_id = student.id join company_site on company_site.id = company_site_id`,
  "select offer.id, 'company', company_id from offer join company_site on company_site.id = company_site_id where offer.status = 'draft'",
  "select id, 'school', school_id from agreement",
  "select id, 'company', company_id from membership where company_id is not null",
  ...['class_group', 'roster_import', 'year_rollover'].map((table) => `select id, 'school', school_id from ${table}`),
  "select id, 'school', school_id from membership where school_id is not null",
  ...['session', 'known_device', 'saved_view'].map((table) => `select id, 'account', account_id from ${table}`),
];

/** Owner by which each principal reads: a student's own rows, applications sent to a company, students of a school. */
const KINDS: Partial<Record<PrincipalName, Kind>> = {
  ...{ student: 'student', otherStudent: 'student', company: 'company', otherCompany: 'company' },
  ...{ teacher: 'school', otherTeacher: 'school', colleague: 'school', office: 'school', head: 'school', otherHead: 'school' },
};

/** Knows the owner of each row, to detect responses with ids of others. */
export class OwnersOfRows {
  private constructor(
    private readonly rows: ReadonlyMap<string, Owners>,
    private readonly own: ReadonlyMap<string, Owners>,
  ) {}

  static async read(world: World, emails: Partial<Record<PrincipalName | OutsiderName, string>>): Promise<OwnersOfRows> {
    const rows = byId(await world.query(OWNED.join(' union all ')));
    const people = await world.query<{ email: string; account: string; student: string; company: string; school: string }>(
      `select email, account.id as account, student.id as student, company_id as company, member.school_id as school from account
       left join student on student.account_id = account.id left join membership member on member.account_id = account.id`,
    );
    const own = Object.entries(emails).map(([name, email]): [string, Owners] => {
      const mine = people.filter((one) => one.email === email);
      const kinds = ['student', 'company', 'school', 'account'] as const;
      return [name, new Map(kinds.map((kind) => [kind, new Set(mine.flatMap((one) => one[kind] ?? []))]))];
    });
    return new OwnersOfRows(rows, new Map(own));
  }

  /** Returns the ids in the response that this reader does not own. The campus reads all except private rows of an account. */
  foreignIn(answer: string, reader: PrincipalName): string[] {
    return [...new Set(answer.match(ID))].filter((id) => {
      const owners = this.rows.get(id);
      if (!owners || reader === 'coordinator') return owners?.has('account') === true && this.isOthers(owners, reader, 'account');
      const kind = KINDS[reader];
      const isOthers = kind && owners.has(kind) ? this.isOthers(owners, reader, kind) : owners.has('student');
      return isOthers || (owners.has('account') && this.isOthers(owners, reader, 'account'));
    });
  }

  private isOthers(owners: Owners, reader: string, kind: Kind): boolean {
    return [...(owners.get(kind) ?? [])].every((owner) => this.own.get(reader)?.get(kind)?.has(owner) !== true);
  }
}

function byId(rows: { id: string; kind: Kind; owner: string }[]): Map<string, Owners> {
  const all = new Map<string, Owners>();
  for (const { id, kind, owner } of rows) {
    const owners: Owners = all.get(id) ?? new Map();
    all.set(id, owners.set(kind, (owners.get(kind) ?? new Set()).add(owner)));
  }
  return all;
}
