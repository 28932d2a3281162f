import { copyFileSync, readFileSync } from 'node:fs';
import { v7 as uuid } from 'uuid';
import type { World } from '../world.js';

/** Marks a CV as checked without a worker: companies then open the uploaded bytes unchanged. */
export async function checkCv(world: World, id: string): Promise<void> {
  const rebuiltId = uuid();
  copyFileSync(`${world.filesFolder}/${id}`, `${world.filesFolder}/${rebuiltId}`);
  await world.query(`update cv_file set state = 'checked', rebuilt_id = $2, rebuilt_sha256 = sha256 where id = $1`, [id, rebuiltId]);
}

/** Returns the PDF that companies open; null for a CV without one. */
export async function rebuiltCv(world: World, id: string): Promise<Buffer | null> {
  const [row] = await world.query<{ name: string | null }>('select rebuilt_id as name from cv_file where id = $1', [id]);
  return row?.name ? readFileSync(`${world.filesFolder}/${row.name}`) : null;
}
