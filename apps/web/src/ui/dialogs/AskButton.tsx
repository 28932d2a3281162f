import { type ReactNode, useState } from 'react';
import { IconButton, type IconButtonProps } from '../actions/IconButton.js';
import { Dialog } from './Dialog.js';

interface AskButtonProps extends Omit<IconButtonProps, 'title' | 'children' | 'onClick'> {
  /** Label of the button. */
  act: string;
  /** Title of the dialog; the label of the button by default. */
  title?: string;
  dialogSize?: 'md' | 'lg';
  children: (close: () => void) => ReactNode;
}

/** A button that opens a dialog. */
export function AskButton({ act, title = act, dialogSize, children, ...button }: AskButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <IconButton variant="default" {...button} onClick={() => setOpen(true)}>
        {act}
      </IconButton>
      <Dialog opened={isOpen} onClose={close} title={title} size={dialogSize}>
        {children(close)}
      </Dialog>
    </>
  );
}
