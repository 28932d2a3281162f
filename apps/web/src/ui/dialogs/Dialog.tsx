import { Modal } from '@mantine/core';
import { type ReactNode, useContext, useState, useSyncExternalStore } from 'react';
import { leaveQuestion } from '../drafts/leave-question.js';
import { LeavingScope } from '../drafts/leaving.js';
import { LeavingContext } from '../drafts/use-leaving.js';

interface DialogProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  size?: 'md' | 'lg';
}

/** A titled box above the page; Escape closes it and the focus goes back; typed words are asked about first. (Mantine's own head is a second banner landmark.) */
export function Dialog({ opened, onClose, title, children, size = 'md' }: DialogProps) {
  const around = useContext(LeavingContext);
  const [scope] = useState(() => new LeavingScope(around));
  const isAsked = useSyncExternalStore(leaveQuestion.subscribe, leaveQuestion.isAsked);
  const close = async () => {
    if (await scope.mayLeave()) onClose();
  };
  return (
    <Modal.Root
      opened={opened}
      onClose={() => void close()}
      size={size}
      centered
      // Escape answers the question above, and does not ask it again.
      closeOnEscape={!(isAsked && scope.isUnsaved())}
    >
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          <Modal.Title>{title}</Modal.Title>
          <LeavingContext value={scope}>{children}</LeavingContext>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
