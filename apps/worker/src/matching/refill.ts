import { offerMatchRows, studentMatchRows } from '@seve/database';
import type { Work } from '@seve/jobs';

/** Their lists were full and lost a row: what comes next there was not kept, so they are scanned again. */
export async function refillStudents(work: Work, studentIds: readonly string[], promiseId: string): Promise<void> {
  const students = await studentMatchRows(work.manager, studentIds);
  await work.promiseEach(
    'match-student',
    students.map(({ id, version }) => ({ payload: { studentId: id, version }, key: `match-student_${id}_refill_${promiseId}` })),
  );
}

/** The same for offers. */
export async function refillOffers(work: Work, offerIds: readonly string[], promiseId: string): Promise<void> {
  const offers = await offerMatchRows(work.manager, offerIds);
  await work.promiseEach(
    'match-offer',
    offers.map(({ id, version }) => ({ payload: { offerId: id, version }, key: `match-offer_${id}_refill_${promiseId}` })),
  );
}
