import type { Client } from '../../support/client.js';
import type { World } from '../../support/world.js';
import { type Sighting, sightings } from './canaries.js';
import type { Who } from './canary-oracle.js';
import { textOf } from './readable.js';

interface Told {
  who: Who;
  sighting: Sighting;
  what: string;
}
type Witness = { who: Who; client: Client };

const idsFrom = async (world: World, sql: string, values: unknown[]) =>
  (await world.query<{ id: string }>(sql, values)).map(({ id }) => id);

/** Performs the acts that write letters, for each role. Returns what each letter and document says about students, with its recipient. */
export async function writtenTo(world: World, witnesses: readonly Witness[]): Promise<{ told: Told[]; letters: number }> {
  const [clock] = await world.query<{ now: string }>('select clock_timestamp()::text as now');
  const printed: Told[] = [];
  for (const { who, client } of witnesses) {
    if (who.role === 'company') await answer(world, client, who.companyId);
    if (who.role === 'teacher') await remind(world, client, who.teacherId);
    if (who.role === 'school_office') printed.push(...(await print(world, { who, client }, who.schoolId)));
  }
  const rows = await world.query<{ letter: string; text: string; account: string | null; child: string }>(
    `select letter, params::text || ' ' || to_address as text, to_account_id as account,
       coalesce((select student_id from application where application.id = entity_id), entity_id) as child from email where created_at >= $1::timestamptz`,
    [clock?.now],
  );
  const readers = await readersOf(world);
  const mailed = rows.flatMap(({ letter, text, account, child }) => {
    // A guardian reads the same as the child.
    const stranger: Who = letter.includes('guardian') ? { role: 'student', studentId: child } : { role: 'anonymous' };
    const whos = account === null ? [stranger] : (readers.get(account) ?? []);
    return sightings(text).flatMap((sighting) => whos.map((who) => ({ who, sighting, what: letter })));
  });
  return { told: [...printed, ...mailed], letters: rows.length };
}

async function answer(world: World, client: Client, companyId: string): Promise<void> {
  const open = await idsFrom(
    world,
    `select application.id from application join company_site on company_site.id = company_site_id
     where company_id = $1 and application.status in ('submitted', 'read') order by id limit 6`,
    [companyId],
  );
  for (const [index, id] of open.entries()) {
    await client.post(`/api/applications/${id}/reading`);
    if (index % 2 === 0) await client.post(`/api/applications/${id}/offering`, {});
    else await client.post(`/api/applications/${id}/rejection`, { reason: 'dates' });
  }
}

async function remind(world: World, client: Client, teacherId: string): Promise<void> {
  const classes = await idsFrom(world, 'select id from class_group where referent_teacher_id = $1 order by id', [teacherId]);
  for (const id of classes) {
    const students = await idsFrom(
      world,
      'select id from student where class_group_id = $1 and account_id is not null order by id limit 3',
      [id],
    );
    await client.post(`/api/classes/${id}/reminders`, { studentIds: students, text: 'Où en êtes-vous ?' });
  }
}

async function print(world: World, { who, client }: Witness, schoolId: string): Promise<Told[]> {
  const told: Told[] = [];
  for (const id of await idsFrom(world, 'select id from class_group where school_id = $1 order by id', [schoolId])) {
    const { body, headers } = await client.post<unknown>(`/api/classes/${id}/roster/letters`, {});
    told.push(...sightings(await textOf(body, headers)).map((sighting) => ({ who, sighting, what: 'the printed letters' })));
  }
  return told;
}

/** Returns the roles in which each account reads letters; all of them must be allowed to read the content. */
async function readersOf(world: World): Promise<Map<string, Who[]>> {
  const rows = await world.query<{
    account: string;
    student: string | null;
    member: string | null;
    role: string | null;
    school: string | null;
    company: string | null;
  }>(
    `select account.id as account, student.id as student, membership.id as member, membership.role, membership.school_id as school,
       membership.company_id as company
     from account left join student on student.account_id = account.id left join membership on membership.account_id = account.id and to_at is null`,
  );
  return new Map(rows.map((row) => [row.account, [whoIs(row)]]));
}

function whoIs({
  student,
  member,
  role,
  school,
  company,
}: {
  student: string | null;
  member: string | null;
  role: string | null;
  school: string | null;
  company: string | null;
}): Who {
  if (student !== null) return { role: 'student', studentId: student };
  if (role === 'teacher') return { role: 'teacher', teacherId: member ?? '' };
  if (role === 'campus_coordinator') return { role: 'campus_coordinator' };
  if (school !== null) return { role: 'school_office', schoolId: school };
  return role === 'tutor' || company === null ? { role: 'bystander', as: 'tutor' } : { role: 'company', companyId: company };
}
