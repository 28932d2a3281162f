import type { NewEmail } from '@seve/jobs';
import { v7 as uuid } from 'uuid';
import type { JobBench } from '../../job-bench.js';

export interface LetterRow {
  id: string;
  letter: string;
  to_address: string;
  occurrence: string;
  state: string;
  error: string | null;
  merged_into: string | null;
  not_before: Date;
  expires_at: Date;
  params: Record<string, unknown>;
}

/** Inserts a letter whose event happened at this instant in Paris. Returns its id. */
export async function writtenAt(bench: JobBench, instant: string, letter: NewEmail): Promise<string> {
  const id = uuid();
  bench.setNow(instant);
  await bench.outbox.transaction((work) => work.write({ ...letter, id }));
  await bench.database.query('update email set created_at = $2 where id = $1', [id, instant]);
  return id;
}

export async function letterRow(bench: JobBench, id: string): Promise<LetterRow | undefined> {
  return (await bench.database.query<LetterRow>('select * from email where id = $1', [id]))[0];
}
