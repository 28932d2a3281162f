import { type Offer, sendableCv } from '@seve/database';
import { Conflict, InvalidInput, NotFound } from '@seve/domain';
import type { EntityManager } from 'typeorm';

/** Content of an application that the student writes. */
export interface Written {
  motivation: string;
  answers: readonly string[];
  cvFileId: string | null;
}

/** Returns one answer per question of the offer; an empty list without an offer. @throws InvalidInput for each unanswered question. */
export function answersTo(questions: Offer['questions'], answers: readonly string[]): string[] {
  if (answers.length > questions.length)
    throw new InvalidInput([{ path: 'answers', code: 'field.list-max', values: { max: questions.length } }]);
  const open = questions.flatMap((_, index) => (answers[index] ? [] : [{ path: `answers.${index}`, code: 'application.answers' }]));
  if (open.length > 0) throw new InvalidInput(open);
  return [...answers];
}

/** @throws NotFound for a CV that is not the student's own current one; Conflict for a rejected CV. */
export async function requireOwnCv(manager: EntityManager, cvFileId: string | null | undefined, studentId: string): Promise<string | null> {
  if (!cvFileId) return null;
  const cv = await sendableCv(manager, cvFileId, studentId);
  if (!cv) throw new NotFound('not-found');
  if (cv.state === 'refused') throw new Conflict('application.cv-refused');
  return cv.id;
}
