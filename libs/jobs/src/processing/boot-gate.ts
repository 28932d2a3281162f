import { APP_ROLE_OPTION, migrations } from '@seve/database';
import { assertSchemaCompatibility, LATEST_SCHEMA_VERSION } from 'bullmq';
import pg from 'pg';

/** After the process began. A look takes up to 3 s more; whoever waits in vain has left within 10 s. */
const LEAVES_AFTER_MS = 6_500;
const PAUSE_MS = 250;
const ANSWER_WITHIN_MS = 1_500;

/**
 * Resolves once the database answers and holds the tables and queues that this build knows. A queue built before that stays dead
 * for good, silently. @throws after a few seconds: exit, and let the supervisor start again.
 */
export async function databaseReady(databaseUrl: string): Promise<void> {
  for (;;) {
    try {
      return await look(databaseUrl);
    } catch (error) {
      if (performance.now() > LEAVES_AFTER_MS) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

async function look(databaseUrl: string): Promise<void> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    options: APP_ROLE_OPTION,
    connectionTimeoutMillis: ANSWER_WITHIN_MS,
    query_timeout: ANSWER_WITHIN_MS,
  });
  client.on('error', () => {
    // A connection that drops while we ask is one more reason to ask again.
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
