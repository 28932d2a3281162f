// The peer in SQL: one row a profile, one row an offer, GiST on kind and place, the filters fenced before the score.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { offerRows, studentRows, tables } from './postgres-rows.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Degrees of longitude by which one kind lies beside another, so that one index holds kind and place. */
const APART = 1_000;

const SCHEMA = `
  create table s (id uuid primary key, kinds int[], level_bit int, certification int, programme int[], from_days int[], to_days int[], lat float8, lon float8,
    metres int, wanted int[], skills int[], sought int[], sought_whole int, english int, sectors int, sizes int, school uuid, has_licence boolean, born int);
  create table o (id uuid primary key, kind int, levels int, certification int, codes int[], from_day int, to_day int, weeks int, is_contract boolean,
    lat float8, lon float8, is_free boolean, needs_licence boolean, reserved uuid[], asked int[], asked_weights int[], asked_whole int, taught int[],
    taught_weights int[], english int, sector int, size int, pay int, rule int);
  create table near (a int, b int, value int, primary key (a, b) include (value));
  create table day (day int primary key, margin int, digits int);
  create table law (rule int, age int, is_allowed boolean, primary key (rule, age) include (is_allowed));
  create table u_points (applying int primary key, p int[]);
  create table e_points (applying int primary key, p int[]);
  create table spot (student uuid, at point);`;

const INDEXES = `
  insert into spot select id, point(lon + kind * ${APART}, lat) from s, unnest(kinds) kind;
  create index on spot using gist (at);
  create index on s (metres);
  alter table o add at point;
  update o set at = point(lon + kind * ${APART}, lat);
  create index on o using gist (at) where not is_free;
  create index on o (kind) where is_free;
  vacuum analyze;`;

const box = (of, kind, metres) => `box(
  point(${of}.lon + ${kind} * ${APART} - ${metres} / 60000.0, ${of}.lat - ${metres} / 111000.0),
  point(${of}.lon + ${kind} * ${APART} + ${metres} / 60000.0, ${of}.lat + ${metres} / 111000.0))`;

const OFFERS_OF = `select s.id as student, c.id as offer from s, unnest(s.kinds) k, lateral (
    select id from o where not is_free and at <@ ${box('s', 'k', 's.metres')} union all select id from o where is_free and kind = k) c where s.id = $1`;
const STUDENTS_OF = `select c.student, o.id as offer from o, lateral (
    select student from spot where not o.is_free and at <@ ${box('o', 'o.kind', '(select max(metres) from s)')}
    union all select id from s where o.is_free and o.kind = any(kinds)) c where o.id = $1`;

const marginOf = (day) => `(select margin from day where day.day = ${day})`;
const fall = (days, margin) => `case when ${days} <= ${margin} then 10000 * (${margin} - (${days})) / ${margin} end`;

/** Filters over candidates, fenced. */
const matching = (candidates) => `
  select s.id as student, o.id as offer, dates.value as dates, way.metres as way
  from (${candidates} offset 0) pair join s on s.id = pair.student join o on o.id = pair.offer,
  lateral (select s.from_days[o.kind + 1] as "from", s.to_days[o.kind + 1] as "to") free,
  lateral (select least(greatest(o.from_day, free.from), o.to_day) as day) first,
  lateral (select first.day + o.weeks * 7 - 1 as day) plain,
  lateral (select coalesce(plain.day - greatest(0, plain.day % 7 - 4), first.day) as day) last,
  lateral (select case
    when free.from <= first.day and last.day <= free.to then 10000
    when not o.is_contract or last.day - first.day > free.to - free.from then null
    when first.day < free.from then ${fall('free.from - first.day', marginOf('first.day'))}
    else ${fall('last.day - free.to', marginOf('free.to'))} end as value) dates,
  lateral (select case when o.is_free then 0 else round(2 * 6371 * asin(least(1, sqrt(sin(radians(o.lat - s.lat) / 2) ^ 2
    + cos(radians(s.lat)) * cos(radians(o.lat)) * sin(radians(o.lon - s.lon) / 2) ^ 2))) * 1000)::int end as metres) way
  where (o.levels & s.level_bit <> 0 or o.certification = s.certification) and (not o.needs_licence or s.has_licence)
    and (o.reserved = '{}' or s.school = any(o.reserved)) and dates.value is not null and way.metres <= s.metres
    and (select is_allowed from law where law.rule = o.rule and law.age = ((select digits from day where day.day = first.day) - s.born) / 10000)
  offset 0`;

const share = (part, whole) => `case when ${whole} > 0 then 10000::bigint * ${part} / ${whole} end`;
const weightOf = (skills, weights, own) =>
  `(select coalesce(sum(one.weight), 0)::int from unnest(${skills}, ${weights}) one(skill, weight) where one.skill = any(${own}))`;
const sideSum = (values) => values.map((value, index) => `coalesce(${value}, 0) * p.p[${index + 1}]`).join(' + ');
const sideMask = (values) => values.map((value, index) => `(case when ${value} is null then 0 else ${1 << index} end)`).join(' + ');
const scored = (values, table) => `(select (${sideSum(values)}) / 10000 from ${table} p where p.applying = ${sideMask(values)})`;

/** The best of the matches, with the scores of both sides and total. */
const best = (candidates, other, keep) => `
  with matching as materialized (${matching(candidates)}),
  valued as (
    select matching.*, near.best as occupation, near.mean as project, ${share(weightOf('o.taught', 'o.taught_weights', 's.sought'), 's.sought_whole')} as learning,
      case when way <= 5000 then 10000 else 10000::bigint * (s.metres - way) / (s.metres - 5000) end as reach,
      (select floor(avg(one))::int from unnest(array[
        case when s.sectors > 0 and o.sector > 0 then case when s.sectors & o.sector > 0 then 10000 else 0 end end,
        case when s.sizes > 0 and o.size > 0 then case when s.sizes & o.size > 0 then 10000 else 0 end end, o.pay]) one) as wishes,
      case when o.asked_whole > 0 and s.skills = '{}' then 5000 else ${share(weightOf('o.asked', 'o.asked_weights', 's.skills'), 'o.asked_whole')} end as skills,
      case when o.certification = s.certification then 10000 when s.programme = '{}' then null when not o.codes && s.programme then 0
        when o.levels & s.level_bit <> 0 then 8000 else 5000 end as training,
      case when o.english > 0 then case when s.english = 0 then 5000 else 10000 * least(s.english, o.english) / o.english end end as languages
    from matching join s on s.id = matching.student join o on o.id = matching.offer,
    lateral (select max(one.value) as best, sum(one.value)::int / cardinality(o.codes) as mean from (
      select (select max(value) from near where near.a = code and near.b = any(s.wanted)) as value from unnest(o.codes) code) one) near),
  rated as (select valued.*, ${scored(['occupation', 'learning', 'reach', 'dates', 'wishes'], 'u_points')}::int as u,
    ${scored(['skills', 'training', 'dates', 'project', 'languages'], 'e_points')}::int as e from valued offset 0)
  select ${other} as id, u as "studentScore", e as "postScore", case when u + e = 0 then 0 else 2 * u * e / (u + e) end as total from rated order by total desc, ${other} limit ${keep}`;

export async function startPostgres(world, { perStudent, perOffer }) {
  const database = fork(join(root, 'test/support/database/test-database.process.mjs'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const address = await new Promise((resolve, reject) => {
    database.once('message', resolve);
    database.once('exit', () => reject(new Error('the database did not start')));
  });
  const login = (name) => `postgresql://postgres:${address.ownerPassword}@127.0.0.1:${address.port}/${name}`;
  const client = await prepared(login, world);
  const list = async (name, text, id) => (await client.query({ name, text, values: [id] })).rows;
  return {
    offersOf: ({ facts }) => list('offers', best(OFFERS_OF, 'offer', perStudent), facts.id),
    studentsOf: ({ facts }) => list('students', best(STUDENTS_OF, 'student', perOffer), facts.id),
    async stop() {
      await client.end();
      database.kill('SIGTERM');
      await new Promise((resolve) => database.once('exit', resolve));
    },
  };
}

async function prepared(login, world) {
  const owner = new pg.Client({ connectionString: login('postgres') });
  await owner.connect();
  await owner.query('create database race template template0');
  await owner.end();
  const client = new pg.Client({ connectionString: login('race') });
  await client.connect();
  await client.query("set jit = off; set max_parallel_workers_per_gather = 0; set work_mem = '64MB'");
  await client.query(SCHEMA);
  for (const [table, rows] of [['s', studentRows(world.students)], ['o', offerRows(world.offers)], ...tables(world)])
    await fill(client, table, rows);
  for (const statement of INDEXES.split(';').filter((text) => text.trim() !== '')) await client.query(statement);
  return client;
}

async function fill(client, table, rows) {
  for (let from = 0; from < rows.length; from += 2_000) {
    await client.query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1)`, [
      JSON.stringify(rows.slice(from, from + 2_000)),
    ]);
  }
}
