import pg from 'pg';

/** Ends letters that were waiting when a backup was made, because they may have been sent since. Returns their number. */
export async function discardLetters(ownerUrl: string, writtenBefore: string): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'seve restore' });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      `update email set state = 'expired', params = null, error = 'waiting in a backup that was restored'
       where state in ('queued', 'sending', 'held') and created_at <= $1`,
      [writtenBefore],
    );
    return rowCount ?? 0;
  } finally {
    await client.end();
  }
}
