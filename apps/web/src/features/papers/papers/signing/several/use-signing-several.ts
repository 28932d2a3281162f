import { type CodeChannel, type CodeSent, type OwnSignature, type SignatureBatchSent, signatureBatchesSend } from '@seve/api-client';
import { useState } from 'react';
import { ApiProblem } from '../../../../../api/problem.js';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { useSignForm } from '../sign/use-sign-form.js';

/** The papers that are chosen, in the order of the list, and the code that was sent for exactly these. It outlives the reading of another paper. */
export function useSigningSeveral(items: readonly OwnSignature[]) {
  const invalidate = useInvalidate();
  const form = useSignForm();
  const [ids, setIds] = useState<ReadonlySet<string>>(() => new Set());
  const [batch, setBatch] = useState<SignatureBatchSent | null>(null);
  const chosen = items.filter(({ id, isRead }) => isRead && ids.has(id));
  const key = chosen.map(({ id }) => id).join(' ');
  const isSame = batch !== null && batch.papers.map(({ id }) => id).join(' ') === key;

  const choose = (next: ReadonlySet<string>) => {
    setIds(next);
    form.setValues({ code: '', consent: false });
    form.clearErrors();
  };
  const ask = async (channel: CodeChannel): Promise<CodeSent> => {
    try {
      const { data } = await signatureBatchesSend({ body: { channel, papers: chosen.map(({ id, sha256 }) => ({ id, sha256 })) } });
      setBatch(data);
      return data;
    } catch (failure) {
      await invalidate('ownReading');
      throw failure instanceof ApiProblem ? saidByField(failure) : failure;
    }
  };
  return { form, chosen, choose, ask, key, batch: isSame ? batch : null };
}

/** The list has no fields: what is wrong with a paper is the sentence of the whole. */
const saidByField = (problem: ApiProblem): ApiProblem =>
  new ApiProblem(problem.status, problem.code, problem.errors[0]?.message ?? problem.message, [], problem.requestId);
