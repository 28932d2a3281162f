import { useMutation } from '@tanstack/react-query';
import { useShowProblem } from '../feedback/use-show-problem.js';
import { IconButton, type IconButtonProps } from './IconButton.js';

interface ActButtonProps extends Omit<IconButtonProps, 'onClick' | 'loading'> {
  /** Runs one call at a time. A failure is shown in a toast, and `onDone` is not called. */
  act: () => Promise<unknown>;
  onDone?: () => unknown;
}

/** A button that sends a request at once, without a dialog or form. */
export function ActButton({ act, onDone, ...button }: ActButtonProps) {
  const acting = useMutation({ mutationFn: act, onError: useShowProblem(), onSuccess: onDone });
  return <IconButton {...button} loading={acting.isPending} onClick={() => acting.mutate()} />;
}
