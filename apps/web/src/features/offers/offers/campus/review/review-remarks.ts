import type { OfferRemarkInput } from '@seve/api-client';
import { OFFER_FIELDS } from '@seve/domain';
import { ApiProblem } from '../../../../../api/problem.js';

const LEAST = 3;

/** Returns the remarks that have a text, in the order of the form. */
export const remarksOf = (noted: Readonly<Record<string, string>>): OfferRemarkInput[] =>
  OFFER_FIELDS.flatMap((path) => {
    const text = noted[path]?.trim() ?? '';
    return text === '' ? [] : [{ path, text }];
  });

/** Returns an error for each field whose remark is too short. */
export const tooShort = (noted: Readonly<Record<string, string>>, sentence: string): Record<string, string> =>
  Object.fromEntries(
    remarksOf(noted)
      .filter(({ text }) => text.length < LEAST)
      .map(({ path }) => [path, sentence]),
  );

/** Maps errors of the api, which name a remark by its index (`remarks.2.text`), to the fields of the page. */
export const withFieldsOf =
  (remarks: readonly OfferRemarkInput[]) =>
  (problem: unknown): never => {
    if (!(problem instanceof ApiProblem)) throw problem;
    const errors = problem.errors.map((fault) => ({ ...fault, path: remarks[Number(fault.path.split('.')[1])]?.path ?? fault.path }));
    throw new ApiProblem(problem.status, problem.code, problem.message, errors, problem.requestId);
  };
