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

/**
 * A modal with a title. Escape closes it and returns the focus; with unsaved input it asks first. (Mantine's own header would be a second
 * banner landmark.)
 */
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
      // While the question is open, Escape closes the question and must not close this dialog.
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
