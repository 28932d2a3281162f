import type { OfferRemarkInput } from '@seve/api-client';
import { OFFER_FIELDS } from '@seve/domain';
import { ApiProblem } from '../../../../../api/problem.js';

const LEAST = 3;

/** Those that say something, in the order of the form. */
export const remarksOf = (noted: Readonly<Record<string, string>>): OfferRemarkInput[] =>
  OFFER_FIELDS.flatMap((path) => {
    const text = noted[path]?.trim() ?? '';
    return text === '' ? [] : [{ path, text }];
  });

/** A sentence at each field whose remark is too short to tell anything. */
export const tooShort = (noted: Readonly<Record<string, string>>, sentence: string): Record<string, string> =>
  Object.fromEntries(
    remarksOf(noted)
      .filter(({ text }) => text.length < LEAST)
      .map(({ path }) => [path, sentence]),
  );

/** The api names a remark by its place, `remarks.2.text`; the page has it at its field. */
export const withFieldsOf =
  (remarks: readonly OfferRemarkInput[]) =>
  (problem: unknown): never => {
    if (!(problem instanceof ApiProblem)) throw problem;
    const errors = problem.errors.map((fault) => ({ ...fault, path: remarks[Number(fault.path.split('.')[1])]?.path ?? fault.path }));
    throw new ApiProblem(problem.status, problem.code, problem.message, errors, problem.requestId);
  };
