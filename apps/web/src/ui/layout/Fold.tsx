import { Box, Flex, Stack } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import css from './Fold.module.css';

interface FoldProps {
  title: string;
  /** Heading level of the title. */
  level?: 2 | 3;
  /** Summary shown while the section is folded. */
  note?: ReactNode;
  startsOpen?: boolean;
  children: ReactNode;
}

/** A section that folds to its title and a note. It opens when a field inside receives the focus by `focusField`. */
export function Fold({ title, level = 2, note, startsOpen = false, children }: FoldProps) {
  const heading = useId();
  const [isOpen, setOpen] = useState(startsOpen);
  const Heading = `h${level}` as const;
  return (
    <details
      className={`ruled ${css.fold}`}
      aria-labelledby={heading}
      open={isOpen}
      onToggle={({ currentTarget: { open } }) => setOpen(open)}
    >
      <Flex component="summary" gap="sm" align="center" justify="space-between" mih="2.75rem" py="sm" className={css.summary}>
        <Flex columnGap="md" align="baseline" wrap="wrap" miw={0}>
          <Heading id={heading} className={level === 2 ? 'h3' : 'h4'}>
            {title}
          </Heading>
          {note && <span className="small dimmed">{note}</span>}
        </Flex>
        <Box component={IconChevronDown} size={18} stroke={1.6} flex="none" aria-hidden="true" />
      </Flex>
      <Stack gap="field" pb="lg">
        {children}
      </Stack>
    </details>
  );
}
