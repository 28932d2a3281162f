import type { FailPoint } from '@seve/jobs';
import type { BuiltProcess } from '../../support/programs/processes.js';

/** Environment of a program that obeys `BuiltProcess.tell`; see puppet.preload.mjs. */
export const AS_PUPPET = { NODE_OPTIONS: `--import=${new URL('./puppet.preload.mjs', import.meta.url).href}` };

/**
 * The process dies at this place; around a commit only at one of this job. A worker that has just started commits more, as places
 * that are old enough to forget. Such a job awaits its transaction: it stands in the stack.
 */
export async function failIn(job: string, victim: BuiltProcess, place: FailPoint): Promise<void> {
  if (place.endsWith('-commit')) await victim.tell('failWithin', `${job}.run`);
  await victim.tell('failAt', place);
}
