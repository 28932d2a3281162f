import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface ServerAccount {
  uid: number;
  gid: number;
}

/** Returns the account of the server: `postgres`, created if missing, because PostgreSQL refuses root. Null for the current account. */
export async function serverAccount(): Promise<ServerAccount | null> {
  if (process.getuid?.() !== 0) return null;
  return (await lookUp()) ?? (await create());
}

async function lookUp(): Promise<ServerAccount | null> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return null;
  }
}

async function create(): Promise<ServerAccount> {
  const options = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin'];
  await run('useradd', [...options, 'postgres']).catch((cause: unknown) => {
    throw new Error('PostgreSQL refuse le compte root, et le compte « postgres » n’a pas pu être créé (useradd).', { cause });
  });
  const account = await lookUp();
  if (account === null) throw new Error('Le compte « postgres » reste introuvable après sa création.');
  return account;
}
