import { v7 as uuid } from 'uuid';
import type { World } from '../world.js';

/** Inserts a case of the campus about this application, opened `hours` from now. Returns its id. */
export async function takenOver(world: Pick<World, 'query'>, applicationId: string, hours = -2): Promise<string> {
  const id = uuid();
  await world.query('insert into escalation (id, application_id, opened_at) values ($1, $2, now() + make_interval(hours => $3))', [
    id,
    applicationId,
    hours,
  ]);
  return id;
}
