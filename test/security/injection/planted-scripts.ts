import type { Page } from 'playwright-core';
import type { World } from '../../support/world.js';
import { XSS_VECTORS } from './xss-vectors.js';

/** Columns with free text of people, organisations and offers. */
const COLUMNS: Record<string, readonly string[]> = {
  account: ['name', 'first_name', 'last_name'],
  application: ['motivation', 'company_message'],
  class_group: ['name'],
  company: ['name', 'description', 'website'],
  company_site: ['name', 'address'],
  offer: ['title', 'description', 'driving_licence_reason', 'rhythm', 'address'],
  school: ['name'],
  state_change: ['comment'],
  file_ticket: ['reason'],
};

/** Selects links and sources that would run typed code. */
export const RUNNABLE = '[href^="javascript" i], [href^="data:" i], [src^="javascript" i], [action^="javascript" i]';

/** Spreads the vectors over all rows; this offer holds all of them. Written by SQL, because the api rejects some. */
export async function plantScripts(world: World, offerId: string): Promise<void> {
  for (const [table, columns] of Object.entries(COLUMNS)) {
    for (const [index, column] of columns.entries()) {
      await world.query(
        `with numbered as (select id, row_number() over (order by id)::int as n from ${table})
         update ${table} set ${column} = ($1::text[])[1 + (numbered.n * 7 + $2) % $3] from numbered where numbered.id = ${table}.id`,
        [XSS_VECTORS, index * 31, XSS_VECTORS.length],
      );
    }
  }
  await world.query(`update offer set questions = ($1::text[])[1:3], description = array_to_string($1::text[], E'\n') where id = $2`, [
    XSS_VECTORS,
    offerId,
  ]);
  const [row] = await world.query<{ n: number }>(`select count(*)::int as n from offer where title = any($1)`, [XSS_VECTORS]);
  if (!row || row.n <= 10) throw new Error(`only ${row?.n} offers carry a script in their title`);
}

/** Records dialogs and requests to other hosts. */
export function listen(page: Page, heard: string[]): void {
  page.on('dialog', (dialog) => {
    heard.push(`dialog on ${page.url()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') heard.push(`${request.url()} from ${page.url()}`);
  });
}
