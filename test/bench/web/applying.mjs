import autocannon from 'autocannon';
import { sessionOf } from './signed-in.mjs';

const STUDENTS = 300;
/** Per student, no more than a day allows. */
const OFFERS = 18;
const WARM_UP = 200;
const MEASURED = 2_000;

/** No offer closes for being full. */
const MOST_APPLICATIONS = 500;

/** As long as people write. */
const MOTIVATION = 'Votre laboratoire analyse ce que j’étudie cette année, et il est à une demi-heure de chez moi. '.repeat(8);

/**
 * Applications sent a second, 10 connections, all guards on. Each is the first of a student to an offer: copies of one student of the
 * demonstration, each with a session of its own, apply to the offers that fit. @throws when one is refused.
 */
export async function applying(world, database, { email, offers }) {
  await database.query('update offer set max_applications = $2 where id = any($1)', [offers.map(({ id }) => id), MOST_APPLICATIONS]);
  const cookies = await copyStudent(database, email, world.sessionCookie);
  let sent = 0;
  const setupRequest = (request) => {
    const at = sent++;
    // Neighbours are of other students and to other offers: each locks its own rows.
    const student = at % cookies.length;
    const { id, questions } = offers[(student + Math.floor(at / cookies.length)) % offers.length];
    return {
      ...request,
      headers: {
        origin: world.url,
        cookie: cookies[student],
        'content-type': 'application/json',
        'idempotency-key': `bench-${String(at).padStart(32, '0')}`,
      },
      body: JSON.stringify({ offerId: id, motivation: MOTIVATION, answers: questions.map(() => 'Oui, depuis deux ans.') }),
    };
  };
  let refusal = '';
  const onResponse = (status, body) => {
    if (status >= 300 && refusal === '') refusal = `${status} ${body}`;
  };
  const requests = [{ method: 'POST', path: '/api/applications', setupRequest, onResponse }];
  const run = (amount) => autocannon({ url: world.url, connections: 10, amount, requests });
  if (WARM_UP + MEASURED > cookies.length * offers.length) throw new Error(`only ${offers.length} offers fit the student`);
  await run(WARM_UP);
  const startedAt = performance.now();
  const { latency, non2xx, errors, requests: answered } = await run(MEASURED);
  const seconds = (performance.now() - startedAt) / 1_000;
  if (non2xx + errors > 0) throw new Error(`applying: ${non2xx} refusals and ${errors} errors of ${answered.total}: ${refusal}`);
  return { perSecond: answered.total / seconds, p99: latency.p99 };
}

/** The student of the demonstration, and offers that fit and were not applied to, with what they ask. */
export async function applicant(url) {
  const cookie = await sessionOf(url, 'student');
  const ask = async (path) => {
    const answer = await fetch(url + path, { headers: { cookie } });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const { email } = (await ask('/api/account/me')).account;
  const { items } = await ask('/api/student/matches?limit=50');
  const open = items.filter(({ applied }) => applied === null).slice(0, OFFERS);
  return { email, offers: await Promise.all(open.map(({ offer }) => ask(`/api/offers/${offer.id}`))) };
}

/** Copies of the student with this address, signed in; returns their cookies. */
async function copyStudent(database, email, sessionCookie) {
  const { rows } = await database.query(
    `with made as (select n, gen_random_uuid() as account_id, gen_random_uuid() as student_id from generate_series(1, $2) n),
      original as (select account, student from account join student on student.account_id = account.id where account.email = $1),
      accounts as (
        insert into account select copied.* from made, original, lateral jsonb_populate_record(null::account, to_jsonb(original.account)
          || jsonb_build_object('id', made.account_id, 'email', 'copy' || made.n || '@demo.example')) copied
        returning id),
      students as (
        insert into student select copied.* from made, original, lateral jsonb_populate_record(null::student, to_jsonb(original.student)
          || jsonb_build_object('id', made.student_id, 'account_id', made.account_id)) copied
        where (select count(*) from accounts) = $2 returning id),
      windows as (
        insert into student_availability select copied.* from made, original, student_availability one,
          lateral jsonb_populate_record(null::student_availability, to_jsonb(one) || jsonb_build_object('student_id', made.student_id)) copied
        where one.student_id = (original.student).id and (select count(*) from students) = $2)
     insert into session (id, token, account_id, created_at, updated_at, expires_at)
     select gen_random_uuid(), md5(random()::text), account_id, now(), now(), now() + interval '6 hours' from made
     where (select count(*) from accounts) = $2 returning token`,
    [email, STUDENTS],
  );
  return rows.map(({ token }) => sessionCookie(token));
}
