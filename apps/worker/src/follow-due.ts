import type { Outbox, UnitOfWork } from '@seve/jobs';

const BATCH = 500;

/** What is due next: after the last id, where those that were followed stay due. */
type Find = (batch: { after: string | null; limit: number }) => Promise<string[]>;

/** Follows whatever is due, each in its own transaction. Returns how many there were. */
export async function followDue(outbox: Outbox, find: Find, act: (work: UnitOfWork, id: string) => Promise<void>): Promise<number> {
  let count = 0;
  for (let after: string | null = null; ; ) {
    const ids = await find({ after, limit: BATCH });
    for (const id of ids) await outbox.transaction((work) => act(work, id));
    count += ids.length;
    after = ids.at(-1) ?? null;
    if (ids.length < BATCH) return count;
  }
}
