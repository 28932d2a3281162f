import type { ApplicationForCompany } from '@seve/api-client';
import { ANSWERS_AT_ONCE_MAX, type AnswerAtOnce } from '@seve/domain';
import { useState } from 'react';

const ACTS = { rejection: 'reject', pooling: 'pool' } as const satisfies Record<AnswerAtOnce, ApplicationForCompany['actions'][number]>;

export const mayAnswer = ({ actions }: ApplicationForCompany, answer?: AnswerAtOnce): boolean =>
  answer ? actions.includes(ACTS[answer]) : actions.includes('reject') || actions.includes('pool');

/** Returns the ticked rows; rows that are no longer shown or can no longer be answered do not count. */
export function useInboxSelection(shown: readonly ApplicationForCompany[]) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const open = shown.filter((one) => mayAnswer(one));
  const chosen = open.filter(({ id }) => ticked.has(id));
  return {
    chosen,
    isTooMany: chosen.length > ANSWERS_AT_ONCE_MAX,
    isAll: open.length > 0 && chosen.length === open.length,
    hasOpen: open.length > 0,
    isOn: (id: string) => ticked.has(id),
    toggle: (id: string) => setTicked((now) => (now.has(id) ? new Set([...now].filter((one) => one !== id)) : new Set([...now, id]))),
    toggleAll: () => setTicked(new Set(chosen.length === open.length ? [] : open.map(({ id }) => id))),
    clear: () => setTicked(new Set()),
  };
}

export type InboxSelection = ReturnType<typeof useInboxSelection>;
