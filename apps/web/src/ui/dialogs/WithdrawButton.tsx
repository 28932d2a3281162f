import type { ReactNode } from 'react';
import { focusHeading } from '../feedback/focus-heading.js';
import { showToast } from '../feedback/toast.js';
import { ReasonButton } from './ReasonButton.js';

interface WithdrawButtonProps {
  words: { act: string; title: string; label: string; done: string };
  withdraw: (reason: string) => Promise<unknown>;
  refresh: () => Promise<unknown>;
  /** Says what follows from the withdrawal. */
  children: ReactNode;
}

/** Withdraws a paper that waits for signatures, with a reason. */
export function WithdrawButton({ words: { done, ...words }, withdraw, refresh, children }: WithdrawButtonProps) {
  const send = async (reason: string) => {
    await withdraw(reason);
    showToast(done);
    await refresh();
    focusHeading();
  };
  return (
    <div>
      <ReasonButton {...words} button={{ size: 'sm', color: 'betterave' }} path="reason" verb={words.act} onSend={send}>
        {children}
      </ReasonButton>
    </div>
  );
}
