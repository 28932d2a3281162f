import { found } from './found.js';
import type { World } from './world.js';

/** Returns the names of the letters to this address, oldest first. */
export async function lettersTo(world: World, address: string): Promise<string[]> {
  const rows = await world.query<{ letter: string }>('select letter from email where to_address = $1 order by created_at, id', [address]);
  return rows.map(({ letter }) => letter);
}

/** Returns the token of the link in the last such letter. It must still be queued, because sending clears the token. */
export async function tokenFrom(world: World, letter: string, address: string): Promise<string> {
  const [row] = await world.query<{ link: string | null }>(
    `select params ->> 'link' as link from email where letter = $1 and to_address = $2 order by created_at desc, id desc limit 1`,
    [letter, address],
  );
  return tokenOf(found(row?.link, `the link of ${letter} to ${address}`));
}

export function tokenOf(text: string): string {
  const token = /[?&]token=([\w%.~-]+)/.exec(text)?.[1];
  if (!token) throw new Error(`no link with a token in: ${text}`);
  return decodeURIComponent(token);
}
