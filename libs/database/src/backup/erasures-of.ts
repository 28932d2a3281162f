import pg from 'pg';

const NO_SUCH_TABLE = '42P01';

/** Returns the erasures recorded in this database; empty if its schema has no erasures yet. */
export async function erasuresOf(ownerUrl: string): Promise<{ id: string; accountId: string; studentId: string | null; reason: string }[]> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'seve restore' });
  await client.connect();
  try {
    const { rows } = await client.query('select id, account_id as "accountId", student_id as "studentId", reason from erasure');
    return rows;
  } catch (error) {
    if ((error as { code?: string }).code === NO_SUCH_TABLE) return [];
    throw error;
  } finally {
    await client.end();
  }
}
