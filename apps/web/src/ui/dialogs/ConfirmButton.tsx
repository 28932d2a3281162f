import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { IconButton, type IconButtonProps } from '../actions/IconButton.js';
import { useShowProblem } from '../feedback/use-show-problem.js';
import { ConfirmDialog, type ConfirmDialogProps } from './ConfirmDialog.js';

interface ConfirmButtonProps extends Omit<ConfirmDialogProps, 'opened' | 'onClose' | 'isPending' | 'onConfirm'> {
  /** On the button. */
  act: string;
  button?: Omit<IconButtonProps, 'onClick' | 'children'>;
  /** Runs once it is confirmed; a failure is told. */
  onConfirm: () => Promise<unknown>;
}

/** A button for an act that cannot be undone. */
export function ConfirmButton({ act, button, onConfirm, ...dialog }: ConfirmButtonProps) {
  const [isAsked, setAsked] = useState(false);
  const close = () => setAsked(false);
  const { mutate, isPending } = useMutation({ mutationFn: onConfirm, onError: useShowProblem(), onSuccess: close });
  return (
    <>
      <IconButton variant="default" {...button} onClick={() => setAsked(true)}>
        {act}
      </IconButton>
      <ConfirmDialog {...dialog} opened={isAsked} onClose={close} isPending={isPending} onConfirm={() => mutate()} />
    </>
  );
}
