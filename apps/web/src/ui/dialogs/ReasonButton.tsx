import { useState } from 'react';
import { IconButton, type IconButtonProps } from '../actions/IconButton.js';
import { ReasonDialog, type ReasonDialogProps } from './ReasonDialog.js';

interface ReasonButtonProps extends Omit<ReasonDialogProps, 'opened' | 'onClose'> {
  /** On the button. */
  act: string;
  button?: Omit<IconButtonProps, 'onClick' | 'children'>;
}

/** A button for an act that needs a reason. */
export function ReasonButton({ act, button, ...dialog }: ReasonButtonProps) {
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <IconButton variant="default" {...button} onClick={() => setAsked(true)}>
        {act}
      </IconButton>
      <ReasonDialog {...dialog} opened={isAsked} onClose={() => setAsked(false)} />
    </>
  );
}
