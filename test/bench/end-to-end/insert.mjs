/** Rows of one table, named as its columns. */
export async function insert(query, table, rows) {
  const names = Object.keys(rows[0]).join(', ');
  await query(`insert into ${table} (${names}) select ${names} from jsonb_populate_recordset(null::${table}, $1)`, [JSON.stringify(rows)]);
}
