import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { IndexImage, MatchIndex, PartOfRun } from '@seve/matching';

/** Number of pairs below which starting threads takes longer than it saves. */
const ALONE_UP_TO = 2_000_000;

/** Computes all lists of the index. A long run uses other threads, so that this one stays responsive. */
export async function fullRun(index: MatchIndex, threads = availableParallelism(), aloneUpTo = ALONE_UP_TO): Promise<void> {
  if (index.pairs <= aloneUpTo) return index.rescore();
  index.beginRescore();
  const image = index.image();
  index.finishRescore(await Promise.all(Array.from({ length: threads }, (_, number) => partInThread({ image, number, parts: threads }))));
}

export interface PartTask {
  image: IndexImage;
  number: number;
  parts: number;
}

function partInThread(task: PartTask): Promise<PartOfRun> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./full-run.thread.js', import.meta.url), { workerData: task, execArgv: [] });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('a thread of the full run ended without an answer')));
  });
}
