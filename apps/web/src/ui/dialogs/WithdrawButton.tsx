import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { focusHeading } from '../feedback/focus-heading.js';
import { showToast } from '../feedback/toast.js';
import { ReasonDialog } from './ReasonDialog.js';

interface WithdrawButtonProps {
  words: { act: string; title: string; label: string; done: string };
  withdraw: (reason: string) => Promise<unknown>;
  refresh: () => Promise<unknown>;
  /** Says what follows from the withdrawal. */
  children: ReactNode;
}

/** Withdraws a paper that waits for signatures, with a reason. */
export function WithdrawButton({ words, withdraw, refresh, children }: WithdrawButtonProps) {
  const [isAsked, setAsked] = useState(false);
  const send = async (reason: string) => {
    await withdraw(reason);
    showToast(words.done);
    await refresh();
    focusHeading();
  };
  return (
    <div>
      <Button variant="default" size="sm" color="betterave" onClick={() => setAsked(true)}>
        {words.act}
      </Button>
      <ReasonDialog
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={words.title}
        path="reason"
        label={words.label}
        verb={words.act}
        onSend={send}
      >
        {children}
      </ReasonDialog>
    </div>
  );
}
