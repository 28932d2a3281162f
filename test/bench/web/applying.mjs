// Students of the demonstration, copied, apply to copies of one offer: every guard, the history, the outbox and the letters.
import { Agent, request } from 'node:http';
import { sessionOf } from './signed-in.mjs';

const STUDENTS = 200;
const OFFERS = 100;
/** Fewer than a student may send in a day. */
const EACH = 15;
const CONNECTIONS = 10;
const WARM_UP = 300;

const V4 = (text) => `overlay(overlay(md5(${text}) placing '4' from 13) placing '8' from 17)::uuid`;

/** Applications sent a second, 10 connections. @throws when one is refused. */
export async function applying(world, database) {
  const cookie = await sessionOf(world.url);
  const { account } = await (await fetch(`${world.url}/api/account/me`, { headers: { cookie } })).json();
  const offers = await copies(database, account);
  const rounds = Array.from({ length: EACH }, (_, round) => round);
  const left = rounds.flatMap((round) =>
    Array.from({ length: STUDENTS }, (_, n) => ({ student: n + 1, offerId: offers[(n * 7 + round * 11) % OFFERS] })),
  );
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const send = async (applications) => {
    const rest = [...applications];
    await Promise.all(
      Array.from({ length: CONNECTIONS }, async () => {
        for (let one = rest.pop(); one; one = rest.pop()) await apply(world, agent, one);
      }),
    );
  };
  await send(left.splice(0, WARM_UP));
  const from = performance.now();
  await send(left);
  const seconds = (performance.now() - from) / 1_000;
  agent.destroy();
  return left.length / seconds;
}

/** Ids of the offers. */
async function copies(database, { id, studentId }) {
  const { rows } = await database.query(
    `select offer.id from offer, student where student.id = $1 and offer.status = 'published' and cardinality(offer.questions) = 0
       and offer.kind = any(student.kinds) and cardinality(offer.reserved_school_ids) = 0
     order by offer.start_to desc nulls last, offer.id limit 1`,
    [studentId],
  );
  const copy = (table, key, value, over) =>
    database.query(
      `insert into ${table} select made.* from ${table} one, generate_series(1, ${STUDENTS}) n,
         lateral jsonb_populate_record(null::${table}, to_jsonb(one) || jsonb_build_object(${over})) made where one.${key} = $1`,
      [value],
    );
  await copy('account', 'id', id, `'id', ${V4(`'account' || n`)}, 'email', 'copie' || n || '@demo.example'`);
  await copy('student', 'id', studentId, `'id', ${V4(`'student' || n`)}, 'account_id', ${V4(`'account' || n`)}`);
  await copy('student_availability', 'student_id', studentId, `'student_id', ${V4(`'student' || n`)}`);
  await database.query(
    `insert into session (id, token, account_id, user_agent, expires_at)
     select gen_random_uuid(), 'bench' || n, ${V4(`'account' || n`)}, '', now() + interval '1 hour' from generate_series(1, ${STUDENTS}) n`,
  );
  const { rows: made } = await database.query(
    `insert into offer select made.* from offer one, generate_series(1, ${OFFERS}) n,
       lateral jsonb_populate_record(null::offer, to_jsonb(one) || jsonb_build_object('id', ${V4(`'offer' || n`)}, 'external_ref', null, 'max_applications', 1000)) made
     where one.id = $1 returning id`,
    [rows[0].id],
  );
  await database.query('analyze');
  return made.map((offer) => offer.id);
}

function apply(world, agent, { student, offerId }) {
  const body = JSON.stringify({ offerId, motivation: 'Je suis très motivée par ce poste et par la chimie du végétal.' });
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    origin: world.url,
    cookie: world.sessionCookie(`bench${student}`),
  };
  return new Promise((resolve, reject) => {
    const sent = request(`${world.url}/api/applications`, { method: 'POST', agent, headers }, (answer) => {
      let text = '';
      answer.on('data', (chunk) => {
        text += chunk;
      });
      answer.on('end', () => (answer.statusCode === 201 ? resolve() : reject(new Error(`an application: ${answer.statusCode} ${text}`))));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
