import { Button } from '@mantine/core';
import { IconArchive, IconArrowBackUp } from '@tabler/icons-react';

interface ArchiveActProps {
  isArchived: boolean;
  isPending: boolean;
  /** Labels of the two buttons. */
  words: { archive: string; reopen: string };
  onArchive: () => void;
  onReopen: () => void;
}

/** Button that archives a record or reopens an archived one. */
export function ArchiveAct({ isArchived, isPending, words, onArchive, onReopen }: ArchiveActProps) {
  const Glyph = isArchived ? IconArrowBackUp : IconArchive;
  return (
    <Button
      variant="default"
      loading={isPending}
      leftSection={<Glyph size={18} stroke={1.6} aria-hidden="true" />}
      onClick={isArchived ? onReopen : onArchive}
    >
      {isArchived ? words.reopen : words.archive}
    </Button>
  );
}
