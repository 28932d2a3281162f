// What the database tells once something is committed. Who listens asks nothing, and so slows nothing down.
import pg from 'pg';

const { MOVED_MATCHES_CHANNEL } = await import(new URL('../../../dist/libs/database/src/index.js', import.meta.url).href);

const LETTERS_CHANNEL = 'bench_queued_digests';

/** The product sends notices about lists that moved; those about digests exist in this race only. */
const TELL_OF_DIGESTS = `
  create function tell_of_digests() returns trigger language plpgsql as $$
  begin
    if exists (select 1 from written where letter = 'match-digest' and state = 'queued') then perform pg_notify('${LETTERS_CHANNEL}', ''); end if;
    return null;
  end $$;
  create trigger tell_of_digests after insert on email referencing new table as written for each statement execute function tell_of_digests()`;

export async function listen({ databaseUrl, query }) {
  await query(TELL_OF_DIGESTS);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  let heard = [];
  client.on('notification', ({ channel, payload }) => heard.push({ channel, payload, at: performance.now() }));
  await client.query(`listen ${MOVED_MATCHES_CHANNEL}; listen ${LETTERS_CHANNEL}`);
  const last = (isMeant) => heard.findLast(isMeant)?.at ?? null;
  return {
    forget: () => {
      heard = [];
    },
    /** When the last of its rows was written; null if none was. */
    movedAt: (offerId) => last(({ channel, payload }) => channel === MOVED_MATCHES_CHANNEL && payload.includes(offerId)),
    digestsAt: () => last(({ channel }) => channel === LETTERS_CHANNEL),
    stop: () => client.end(),
  };
}
