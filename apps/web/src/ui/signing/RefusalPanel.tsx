import { Box, Flex } from '@mantine/core';
import type { ReactNode } from 'react';

interface RefusalPanelProps {
  title: string;
  when: string;
  /** In the words of who refused; null for none that the reader may read. */
  reason: string | null;
  /** What comes next. */
  then: string;
  /** What the reader can do about it. */
  acts?: ReactNode;
}

/** Says on top of a page that somebody refused to sign the paper. */
export const RefusalPanel = ({ title, when, reason, then, acts }: RefusalPanelProps) => (
  <Box component="section" p="lg" mb="xl" bg="var(--waiting-ground)" c="var(--waiting-text)" className="panel" aria-labelledby="refusal">
    <h2 id="refusal" className="h3 anywhere">
      {title}
    </h2>
    <p>{when}</p>
    {reason && (
      <Box component="blockquote" my="sm" className="own-words">
        {reason}
      </Box>
    )}
    <p>{then}</p>
    {acts && (
      <Flex gap="xs" wrap="wrap" mt="sm">
        {acts}
      </Flex>
    )}
  </Box>
);
