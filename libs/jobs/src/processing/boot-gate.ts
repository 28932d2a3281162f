import { APP_ROLE_OPTION, migrations } from '@seve/database';
import { assertSchemaCompatibility, LATEST_SCHEMA_VERSION } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';

/** Milliseconds of attempts since the process started. The last attempt takes up to 3 s more, so the process exits within 10 s. */
const GIVES_UP_AFTER_MS = 6_500;
const PAUSE_MS = 250;
const ANSWER_WITHIN_MS = 1_500;

/**
 * Resolves once the database is reachable and has the tables and queues of this build; a queue created earlier would silently never work.
 * @throws after a few seconds; the process then exits and its supervisor starts it again.
 */
export async function databaseReady(databaseUrl: string): Promise<void> {
  for (;;) {
    try {
      return await check(databaseUrl);
    } catch (error) {
      if (performance.now() > GIVES_UP_AFTER_MS) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

/** Returns whether a process that starts now would find its database and, if configured, its Redis. Uses its own connections. */
export async function wouldStart({ databaseUrl, redisUrl }: { databaseUrl: string; redisUrl: string | null }): Promise<boolean> {
  const asked = redisUrl === null ? [check(databaseUrl)] : [check(databaseUrl), ping(redisUrl)];
  const answers = await Promise.allSettled(asked);
  return answers.every(({ status }) => status === 'fulfilled');
}

async function ping(redisUrl: string): Promise<void> {
  const client = new Redis(redisUrl, {
    lazyConnect: true,
    connectTimeout: ANSWER_WITHIN_MS,
    commandTimeout: ANSWER_WITHIN_MS,
    retryStrategy: () => null,
  });
  client.on('error', () => {
    // The query reports the same error as the connection.
  });
  try {
    await client.connect();
    await client.ping();
  } finally {
    client.disconnect();
  }
}

async function check(databaseUrl: string): Promise<void> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    options: APP_ROLE_OPTION,
    application_name: 'seve boot gate',
    connectionTimeoutMillis: ANSWER_WITHIN_MS,
    query_timeout: ANSWER_WITHIN_MS,
  });
  client.on('error', () => {
    // A dropped connection also fails the query, which is then retried.
  });
  try {
    await client.connect();
    const { rows } = await client.query('select count(*)::int as applied from migrations');
    if (rows[0].applied < migrations.length) throw new Error(`the schema is behind: ${rows[0].applied} of ${migrations.length} migrations`);
    const version = await assertSchemaCompatibility(client);
    if (version < LATEST_SCHEMA_VERSION) throw new Error(`the queues are behind: version ${version} of ${LATEST_SCHEMA_VERSION}`);
  } finally {
    await client.end().catch(() => undefined);
  }
}
