import { type CodeChannel, type CodeSent, type OwnSignature, type SignatureBatchSent, signatureBatchesSend } from '@seve/api-client';
import { useState } from 'react';
import { ApiProblem } from '../../../../../api/problem.js';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { useSignForm } from '../sign/use-sign-form.js';

/** The chosen papers in the order of the list, their form, and the code that was sent for exactly these. Kept while another paper is read. */
export function useSigningSeveral(items: readonly OwnSignature[]) {
  const invalidate = useInvalidate();
  const [ids, setIds] = useState<ReadonlySet<string>>(() => new Set());
  const [batch, setBatch] = useState<SignatureBatchSent | null>(null);
  const chosen = items.filter(({ id, isRead }) => isRead && ids.has(id));
  const key = chosen.map(({ id }) => id).join(' ');
  const isSame = batch !== null && batch.papers.map(({ id }) => id).join(' ') === key;

  const ask = async (channel: CodeChannel): Promise<CodeSent> => {
    try {
      const { data } = await signatureBatchesSend({ body: { channel, papers: chosen.map(({ id, sha256 }) => ({ id, sha256 })) } });
      setBatch(data);
      return data;
    } catch (failure) {
      await invalidate('ownReading');
      throw failure instanceof ApiProblem ? withoutFields(failure) : failure;
    }
  };
  const [phone = null, ...others] = new Set(chosen.map((one) => one.phone));
  const { form, field, send } = useSignForm({ ask, address: chosen[0]?.address ?? null, phone: others.length === 0 ? phone : null });
  const choose = (next: ReadonlySet<string>) => {
    setIds(next);
    form.setValues({ code: '', consent: false });
    form.clearErrors();
  };
  return { form, field, send, chosen, choose, key, batch: isSame ? batch : null };
}

/** The list of papers has no fields: the message of the first faulty paper is told for all. */
const withoutFields = (problem: ApiProblem): ApiProblem =>
  new ApiProblem(problem.status, problem.code, problem.errors[0]?.message ?? problem.message, [], problem.requestId);
