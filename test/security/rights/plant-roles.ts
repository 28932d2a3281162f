import { v7 as uuid } from 'uuid';
import { found } from '../../support/found.js';
import type { World } from '../../support/world.js';
import type { Who } from '../foreign-ids/canary-oracle.js';

const addressOf = (name: string) => `${name}@rights.example`;

interface Planted {
  role: string;
  schoolId?: string;
  companyId?: string;
}

/** Inserts people whom the demonstration lacks: of the school of the story, of another one, and of a suspended company. */
export async function plantRoles(world: World, { schoolId, companyId: hostId }: { schoolId: string; companyId: string }) {
  const idOf = async (sql: string, values: unknown[] = []) => found((await world.query<{ id: string }>(sql, values))[0], sql).id;
  const otherSchoolId = await idOf('select id from school where id <> $1 order by id limit 1', [schoolId]);
  const companyId = uuid();
  await world.query("insert into company (id, siren, name, status) values ($1, '910000017', 'Suspendue', 'suspended')", [companyId]);
  const planted = {
    colleague: await plant(world, 'colleague', { role: 'teacher', schoolId }),
    spare: await plant(world, 'spare', { role: 'teacher', schoolId }),
    office: await plant(world, 'office', { role: 'school_staff', schoolId }),
    head: await plant(world, 'own-head', { role: 'school_head', schoolId }),
    otherHead: await plant(world, 'head', { role: 'school_head', schoolId: otherSchoolId }),
    tutor: await plant(world, 'tutor', { role: 'tutor', companyId: hostId }),
    professional: await plant(world, 'professional', { role: 'professional' }),
    invited: await plant(world, 'invited', { role: 'professional' }),
    suspended: await plant(world, 'suspended', { role: 'company_admin', companyId }),
    expired: await plant(world, 'expired', { role: 'teacher', schoolId }),
    former: await plant(world, 'former', { role: 'teacher', schoolId }),
    erased: await plant(world, 'erased', { role: 'teacher', schoolId }),
  };
  const { spare: _spare, ...signingIn } = planted;
  return signingIn;
}

/** Inserts office and head of two schools with students, a tutor and a professional. */
export async function plantPeople(world: World): Promise<{ who: Who; email: string }[]> {
  const schools = await world.query<{ id: string }>(
    `select school.id from school join class_group on school_id = school.id join student on class_group_id = class_group.id
     group by school.id order by count(*) desc, school.id limit 2`,
  );
  const [company] = await world.query<{ id: string }>(
    `select company_id as id from application join company_site on company_site.id = company_site_id group by 1 order by count(*) desc, 1 limit 1`,
  );
  const people: { who: Who; email: string }[] = [];
  for (const [index, { id: schoolId }] of schools.entries()) {
    for (const role of ['school_staff', 'school_head'])
      people.push({ who: { role: 'school_office', schoolId }, email: await plant(world, `witness.${role}.${index}`, { role, schoolId }) });
  }
  const companyId = found(company, 'a company with applications').id;
  people.push({ who: { role: 'bystander', as: 'tutor' }, email: await plant(world, 'witness.tutor', { role: 'tutor', companyId }) });
  people.push({
    who: { role: 'bystander', as: 'professional' },
    email: await plant(world, 'witness.professional', { role: 'professional' }),
  });
  return people;
}

async function plant(world: World, name: string, { role, schoolId, companyId }: Planted): Promise<string> {
  const id = uuid();
  await world.query(
    `insert into account (id, email, email_verified, name, first_name, last_name) values ($1, $2, true, 'Droits R', 'Droits', 'R')`,
    [id, addressOf(name)],
  );
  await world.query(
    `insert into credential (id, account_id, provider_id, provider_account_id, password)
     select gen_random_uuid(), $1::uuid, 'credential', $1::uuid::text, password from credential where password is not null limit 1`,
    [id],
  );
  await world.query('insert into membership (id, account_id, role, school_id, company_id) values ($1, $2, $3, $4, $5)', [
    ...[uuid(), id, role, schoolId ?? null, companyId ?? null],
  ]);
  return addressOf(name);
}

/** After sign-in: expires one session, ends one role during its session, and erases one account. */
export async function endRoles(world: World): Promise<void> {
  const accountOf = '(select id from account where email = $1)';
  await world.query(`update session set expires_at = now() - interval '1 minute' where account_id = ${accountOf}`, [addressOf('expired')]);
  await world.query(`update membership set to_at = now() where account_id = ${accountOf}`, [addressOf('former')]);
  await world.query('delete from account where email = $1', [addressOf('erased')]);
}
