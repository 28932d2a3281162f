import { readFileSync } from 'node:fs';
import { pace } from './sink.mjs';

const { letters } = await import(new URL('../../../dist/libs/mailing/src/index.js', import.meta.url).href);

/** Inserts letters, each to another address, due since a minute. */
export const seedLetters = (world, letter, lane, count) =>
  world.query(
    `insert into email (id, letter, to_address, locale, params, entity_type, entity_id, not_before, expires_at, lane)
     select gen_random_uuid(), $1, $1 || n || '@campus.example', 'fr', $2, 'application', gen_random_uuid(),
       now() - interval '1 minute', now() + interval '2 days', $3 from generate_series(1, $4) n`,
    [letter, JSON.stringify(letters[letter].sample), lane, count],
  );

const TICKS_A_SECOND = 100;
/** Seconds of processor that a process has used, itself and for the system. */
function cpuSeconds({ pid }) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
}

/**
 * Renders and sends one row for each event and person with one worker. Returns how many a second, and milliseconds of its processor for
 * each.
 */
export async function rowsToSink(world, sink, count) {
  await seedLetters(world, 'application-sent', 1, count);
  sink.forget();
  const worker = world.startWorker();
  await sink.until((received) => received.length > 0);
  const before = cpuSeconds(worker);
  await sink.until((received) => received.length >= count);
  const cpuMs = ((cpuSeconds(worker) - before) * 1_000) / count;
  const [{ unsent }] = await world.query("select count(*)::int as unsent from email where state <> 'sent'");
  if (unsent > 4) throw new Error(`${unsent} rows do not know that their letter has left`);
  return { perSecond: pace(sink.received), cpuMs };
}
