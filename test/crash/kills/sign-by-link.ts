import { createHmac } from 'node:crypto';
import { type Seated, signatureToken } from '../../support/builders/agreements.js';
import type { Client } from '../../support/client.js';
import { found } from '../../support/found.js';
import type { World } from '../../support/world.js';
import { insist } from '../faults/insist.js';

const CODE = '274913';

/** As if the letter with the code had come; it is erased once it is sent. */
async function plantCode(world: World, { id }: Seated): Promise<void> {
  const codeHash = createHmac('sha256', world.env.SEVE_SECRET ?? '')
    .update(`signature ${id} ${CODE}`)
    .digest('hex');
  await world.query(
    `insert into signature_code (signatory_id, code_hash, expires_at) values ($1, $2, now() + interval '10 minutes')
     on conflict (signatory_id) do nothing`,
    [id, codeHash],
  );
}

/** Signs by link and code, again and again until it is answered. `visitor` may be another one at each try. @throws what refuses it */
export async function signByLink(world: World, seat: Seated, visitor: () => Client = () => world.client()): Promise<void> {
  const token = await signatureToken(world, seat);
  await plantCode(world, seat);
  const [version] = await world.query<{ sha256: string }>(
    'select sha256 from paper_version version join signatory on version_id = version.id where signatory.id = $1',
    [seat.id],
  );
  const { sha256 } = found(version, 'the version');
  const body = { token, code: CODE, mark: 'typed', name: seat.name, sha256, consent: true };
  const answer = await insist(() => visitor().post<{ state: string }>('/api/signature-links/signature', body));
  if (answer.status !== 200) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
}
