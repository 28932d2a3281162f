import { type Offer, sendableCv } from '@seve/database';
import { Conflict, InvalidInput, NotFound } from '@seve/domain';
import type { EntityManager } from 'typeorm';

/** What a student writes. */
export interface Written {
  motivation: string;
  answers: readonly string[];
  cvFileId: string | null;
}

/** One answer to each of the offer's questions; none without an offer. @throws InvalidInput at each question left open. */
export function answersTo(questions: Offer['questions'], answers: readonly string[]): string[] {
  if (answers.length > questions.length)
    throw new InvalidInput([{ path: 'answers', code: 'field.list-max', values: { max: questions.length } }]);
  const open = questions.flatMap((_, index) => (answers[index] ? [] : [{ path: `answers.${index}`, code: 'application.answers' }]));
  if (open.length > 0) throw new InvalidInput(open);
  return [...answers];
}

/** @throws NotFound for a CV that is not the student's own, in use; Conflict for a refused one. */
export async function requireOwnCv(manager: EntityManager, cvFileId: string | null | undefined, studentId: string): Promise<string | null> {
  if (!cvFileId) return null;
  const cv = await sendableCv(manager, cvFileId, studentId);
  if (!cv) throw new NotFound('not-found');
  if (cv.state === 'refused') throw new Conflict('application.cv-refused');
  return cv.id;
}
