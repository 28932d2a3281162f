import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';

interface RemoveRowProps {
  /** Accessible name: "Retirer la question 2". */
  name: string;
  onRemove: () => void;
}

/** Button that removes a row of a list in the form. */
export function RemoveRow({ name, onRemove }: RemoveRowProps) {
  return (
    <ActionIcon type="button" variant="subtle" size={44} aria-label={name} onClick={onRemove}>
      <IconX size={18} stroke={1.6} />
    </ActionIcon>
  );
}
