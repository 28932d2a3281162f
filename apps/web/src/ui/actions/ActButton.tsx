import { useMutation } from '@tanstack/react-query';
import { useShowProblem } from '../feedback/use-show-problem.js';
import { IconButton, type IconButtonProps } from './IconButton.js';

interface ActButtonProps extends Omit<IconButtonProps, 'onClick' | 'loading'> {
  /** Runs once at a time; a failure is told, and `onDone` is not called then. */
  act: () => Promise<unknown>;
  onDone?: () => unknown;
}

/** A button for an act that needs no words. */
export function ActButton({ act, onDone, ...button }: ActButtonProps) {
  const acting = useMutation({ mutationFn: act, onError: useShowProblem(), onSuccess: onDone });
  return <IconButton {...button} loading={acting.isPending} onClick={() => acting.mutate()} />;
}
