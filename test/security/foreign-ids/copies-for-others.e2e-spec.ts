import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '../../support/client.js';
import { found } from '../../support/found.js';
import { startWorld, type World } from '../../support/world.js';
import { PASSWORD, PRINCIPALS, type PrincipalName, signInEverybody } from '../rights/principals.js';
import { RIGHTS } from '../rights/rights-matrix.js';
import { copyOf, copyRows } from './copied-rows.js';
import { type OwnIds, ownThings } from './foreign-things.js';
import { plantForOthers } from './plant-for-others.js';
import { textOf } from './readable.js';

/** Routes whose response covers everybody, or depends on the time. */
const OF_ALL = [/^GET \/admin\//, /events$/, /\.ics$/, /^GET \/api\/offers$/];

/** Tables whose rows belong to a site or a school. */
const OF_SITE = ['offer', 'application', 'placement', 'derogation_declaration'];
const OF_SCHOOL = ['class_group', 'programme', 'invitation', 'roster_import', 'year_rollover', 'derogation_declaration'];
const OF_COMPANY = ['company_site', 'company_image', 'invitation', 'invitation_to_apply', 'minor_message', 'report', 'silence_pause'];
const TOKEN = 'lien-du-responsable';

describe('what one reads, whatever others have', () => {
  let world: World;
  let clients: Record<PrincipalName, Client>;
  let ids: OwnIds;
  let emails: Record<string, string>;

  beforeAll(async () => {
    world = await startWorld({ demo: true, workers: 0, env: { SEVE_DEMO_PASSWORD: PASSWORD } });
    const story = await signInEverybody(world);
    ({ clients, emails } = story);
    ids = await ownThings(world, story.ids);
    await plantNext(world, ids);
  });
  afterAll(() => world?.stop());

  const one = async (sql: string, ...values: unknown[]) => found((await world.query<{ id: string }>(sql, values))[0], sql).id;

  /** Returns all responses that this reader gets, by route. */
  async function pages(reader: PrincipalName): Promise<Map<string, string>> {
    const read = new Map<string, string>();
    for (const [route, { may, path }] of Object.entries(RIGHTS)) {
      if (!route.startsWith('GET ') || !may.includes(reader) || may.length === PRINCIPALS.length || OF_ALL.some((rule) => rule.test(route)))
        continue;
      const { status, body, headers } = await clients[reader].get<unknown>(path?.(ids) ?? route.slice(4).replace(':id', ids.id));
      read.set(route, `${status} ${await textOf(body, headers)}`);
    }
    return read;
  }

  /** Returns the page behind a guardian's link. */
  const guardianPage = async () => {
    const { status, body } = await world.client().post<object>('/api/guardian-pages/lookup', { token: TOKEN });
    return `${status} ${JSON.stringify(body)}`;
  };

  const copyStudent = async () => {
    const other = await one(
      `select student.id from student join class_group on class_group.id = class_group_id where class_group.school_id <> $1 and account_id is not null
       and not exists (select 1 from application where student_id = student.id) order by 1 limit 1`,
      ids.schoolId,
    );
    const otherAccount = await one('select account_id as id from student where id = $1', other);
    const mine = `select id from application where student_id = '${ids.studentId}'`;
    const account = `select id from account where email = '${emails.student}'`;
    return (
      (await copyRows(world, { column: 'student_id', from: `'${ids.studentId}'`, to: `'${other}'::uuid` })) +
      (await copyRows(world, { column: 'application_id', from: mine, to: copyOf('application_id'), tables: ['interview'] })) +
      (await copyRows(world, { column: 'account_id', from: account, to: `'${otherAccount}'::uuid` }))
    );
  };

  const plantOthers = async () => {
    const colleague = 'select membership.id from membership join account on account.id = account_id where email = $1';
    await plantForOthers(world, ids, await one(colleague, emails.colleague));
    const rows = await world.query(
      `insert into match (student_id, offer_id, student_score, post_score, total, weights_version)
       select id, $2, 90, 90, 90, '1' from student where id <> $1 on conflict do nothing returning 1`,
      [ids.studentId, ids.openOfferId],
    );
    return rows.length;
  };

  const copyCompany = async () => {
    const other = await one("select id from company where id <> $1 and status = 'verified' order by id limit 1", ids.companyId);
    const site = await one('select id from company_site where company_id = $1 order by id limit 1', other);
    const sites = `select id from company_site where company_id = '${ids.companyId}'`;
    return (
      (await copyRows(world, { column: 'company_site_id', from: sites, to: `'${site}'::uuid`, tables: OF_SITE })) +
      (await copyRows(world, { column: 'company_id', from: `'${ids.companyId}'`, to: `'${other}'::uuid`, tables: OF_COMPANY }))
    );
  };

  const copySchool = async () => {
    const otherClass = await one('select id from class_group where school_id <> $1 order by id limit 1', ids.schoolId);
    const other = await one('select school_id as id from class_group where id = $1', otherClass);
    const classes = `select id from class_group where school_id = '${ids.schoolId}'`;
    const count = await copyRows(world, { column: 'school_id', from: `'${ids.schoolId}'`, to: `'${other}'::uuid`, tables: OF_SCHOOL });
    // Run by the people of that school, and of the year before.
    await world.query(
      `update class_group set programme_id = own.programme_id, referent_teacher_id = own.referent_teacher_id,
         school_year = class_group.school_year - 1 from class_group own
       where own.id = $1 and class_group.id in (select ${copyOf('mine.id')} from class_group mine where mine.school_id = $2)`,
      [otherClass, ids.schoolId],
    );
    return count + (await copyRows(world, { column: 'class_group_id', from: classes, to: copyOf('class_group_id'), tables: ['student'] }));
  };

  /** Changes grouped by the readers that must not notice them. All their pages are read three times per group, so few groups save time. */
  const CHANGES: Record<string, { readers: readonly PrincipalName[]; changes: (() => Promise<number>)[] }> = {
    'what a student and a school have, for a student of another school and for another school': {
      readers: ['student', 'teacher', 'office'],
      changes: [copyStudent, copySchool],
    },
    'what others have, and one lacks': { readers: ['student', 'company', 'tutor', 'professional'], changes: [plantOthers] },
    'what a company has, for another one': { readers: ['company'], changes: [copyCompany] },
  };

  it.each(Object.entries(CHANGES))('%s: they read the same', async (_what, { readers, changes }) => {
    const read = async () => {
      const all = [['the page of the guardian', await guardianPage()]];
      for (const reader of readers) all.push(...[...(await pages(reader))].map(([route, text]) => [`${reader} ${route}`, text]));
      return new Map(all as [string, string][]);
    };
    const [first, before] = [await read(), await read()];
    for (const change of changes) expect(await change()).toBeGreaterThan(5);
    const after = await read();
    const steady = [...before.keys()].filter((route) => first.get(route) === before.get(route));
    expect(steady.length).toBeGreaterThan(20);
    expect(steady.filter((route) => after.get(route) !== before.get(route))).toEqual([]);
  });
});

/** Inserts the next events of a minor: a guardian with a link, an offered place and an agreed one. */
async function plantNext(world: World, { studentId, siteId, openOfferId }: OwnIds): Promise<void> {
  const hash = createHash('sha256').update(TOKEN).digest('hex');
  await world.query("update student set birth_date = current_date - interval '16 years' where id = $1", [studentId]);
  await world.query(
    "insert into guardian (student_id, first_name, last_name, email, confirmed_at) values ($1, 'Claire', 'Petit', 'claire@exemple.fr', now())",
    [studentId],
  );
  await world.query(
    `insert into guardian_link (id, student_id, email, token_hash, expires_at) values (gen_random_uuid(), $1, 'claire@exemple.fr', $2, now() + interval '1 day')`,
    [studentId, hash],
  );
  const [offered] = await world.query<{ id: string }>(
    `insert into application (id, student_id, company_site_id, kind, wanted_from, wanted_to, origin, status, read_at, answered_at, answer_by)
     values (gen_random_uuid(), $1, $2, 'internship', current_date + 90, current_date + 120, 'unsolicited', 'offered', now(), now(), current_date + 5)
     returning id`,
    [studentId, siteId],
  );
  await world.query(
    `insert into interview (id, application_id, status, mode, duration_minutes, starts_at) values (gen_random_uuid(), $1, 'confirmed', 'site', 45, now() + interval '4 days')`,
    [offered?.id],
  );
  await world.query('update offer set expires_on = current_date + 2 where id = $1', [openOfferId]);
  await world.query(
    `insert into placement (id, source, state, company_site_id, student_id, kind, start_on, end_on)
     select gen_random_uuid(), 'declared', 'agreed', $2, $1, 'internship', current_date + 30, current_date + 60`,
    [studentId, siteId],
  );
}
