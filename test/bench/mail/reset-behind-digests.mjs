import { randomUUID } from 'node:crypto';
import { seedLetters } from './rows-to-sink.mjs';

const ADDRESS = 'presse@campus.example';

/**
 * R17: asks for a password reset through the api while the worker sends digests. Returns seconds until its letter is there, and how many
 * digests had left.
 */
export async function resetBehindDigests(world, sink, count) {
  await seedLetters(world, 'match-digest', 2, count);
  await world.query(
    "insert into account (id, email, email_verified, name, first_name, last_name) values ($1, $2, true, 'Léa Roux', 'Léa', 'Roux')",
    [randomUUID(), ADDRESS],
  );
  await world.startApi();
  sink.forget();
  await sink.until((received) => received.length >= 200);
  const askedAt = Date.now();
  const { status } = await fetch(`${world.url}/api/auth/request-password-reset`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: ADDRESS }),
  });
  if (status !== 200) throw new Error(`the reset was answered ${status}`);
  const [, at] = await sink.until((received) => received.find(([to]) => to === ADDRESS));
  return { seconds: (at - askedAt) / 1_000, digests: sink.received.length };
}
