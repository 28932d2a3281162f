import {
  type AnswerResult,
  type ApplicationForCompany,
  applicationsReadQueryKey,
  type SeveralAnswersInput,
  severalAnswersAnswerMutation,
} from '@seve/api-client';
import { type AnswerAtOnce, REFUSAL_REASONS } from '@seve/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { useShowProblem } from '../../../../../ui/feedback/use-show-problem.js';
import type { AnswerValues } from '../../applicant/answer/answer-values.js';

/** Applications per request: large enough to be quick, small enough to show progress. */
const PART = 5;

export interface SeveralGiven {
  answer: AnswerAtOnce;
  values: AnswerValues;
  ownWords: Readonly<Record<string, string>>;
}

/** Returns the request body. */
export const severalInput = (
  applications: readonly Pick<ApplicationForCompany, 'id' | 'version'>[],
  { answer, values: { reason, message, shared }, ownWords }: SeveralGiven,
): SeveralAnswersInput => ({
  answer,
  reason: answer === 'rejection' ? REFUSAL_REASONS.find((one) => one === reason) : undefined,
  message,
  shared,
  applications: applications.map(({ id, version }) => ({ id, version, message: ownWords[id] })),
});

/** Sends all responses in several requests. `results` is set at the end; after a failure it holds those sent before. */
export function useSeveralAnswers() {
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  const { mutateAsync } = useMutation({ ...severalAnswersAnswerMutation(), onError: useShowProblem() });
  const [isPending, setPending] = useState(false);
  const [done, setDone] = useState(0);
  const [results, setResults] = useState<readonly AnswerResult[] | null>(null);
  const send = async (applications: readonly ApplicationForCompany[], given: SeveralGiven) => {
    setPending(true);
    const got: AnswerResult[] = [];
    for (let start = 0; start < applications.length; start += PART) {
      const part = await mutateAsync({ body: severalInput(applications.slice(start, start + PART), given) }).catch(() => null);
      if (part === null) break;
      got.push(...part);
      setDone(got.length);
    }
    for (const { application } of got) queries.setQueryData(applicationsReadQueryKey({ path: { id: application.id } }), application);
    if (got.length > 0) setResults(got);
    setPending(false);
    void invalidate('applicationAnswer');
  };
  return { isPending, done, results, send };
}
