import { Box, Button, Group, Stack } from '@mantine/core';
import type { PaperBlock, PaperDocument } from '@seve/domain';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Block } from '../../../../../ui/paper/PaperView.js';
import { paperSections } from './paper-sections.js';

const Blocks = ({ blocks }: { blocks: readonly PaperBlock[] }) =>
  blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a block has no name but its place, and a paper is never edited here.
    <Block key={index} block={block} under={2} />
  ));

interface FoldedPaperProps {
  document: object;
  /** Sections are open at first, because the reader is to sign. */
  isToRead: boolean;
  /** Beside the button that folds all. */
  children?: ReactNode;
}

/** A paper as it is signed; its sections fold. */
export function FoldedPaper({ document, isToRead, children }: FoldedPaperProps) {
  const { t } = useTranslation('signature');
  const { title, language, foot, ...paper } = document as PaperDocument;
  const { lead, sections } = paperSections(paper);
  const [folded, setFolded] = useState<ReadonlySet<string>>(() => new Set(isToRead ? [] : sections.map((section) => section.title)));
  const names = sections.map((section) => section.title);
  const isAllFolded = folded.size === names.length;
  const turn = (name: string, isOpen: boolean) => {
    const next = new Set(folded);
    if (isOpen) next.delete(name);
    else next.add(name);
    if (next.size !== folded.size) setFolded(next);
  };
  return (
    <div>
      <Group justify="space-between" gap="sm" mb="xs">
        <Button
          variant="subtle"
          size="sm"
          ml="calc(-1 * var(--mantine-spacing-sm))"
          onClick={() => setFolded(new Set(isAllFolded ? [] : names))}
        >
          {isAllFolded ? t('read.unfold') : t('read.fold')}
        </Button>
        {children}
      </Group>
      <Box component="article" p="clamp(1.25rem, 5vw, 2.25rem)" className="sheet" lang={language} aria-label={title}>
        <Stack gap="sm">
          <Blocks blocks={lead} />
        </Stack>
        {sections.map(({ title: name, blocks }) => (
          <Box
            component="details"
            mt="xs"
            key={name}
            className="ruled"
            open={!folded.has(name)}
            onToggle={({ currentTarget }) => turn(name, currentTarget.open)}
          >
            <Box component="summary" py="sm" style={{ cursor: 'pointer' }}>
              <Box component="h4" display="inline" className="h4">
                {name}
              </Box>
            </Box>
            <Stack gap="sm" pb="sm">
              <Blocks blocks={blocks} />
            </Stack>
          </Box>
        ))}
        {foot && (
          <Box component="p" pt="sm" className="micro dimmed ruled">
            {foot}
          </Box>
        )}
      </Box>
    </div>
  );
}
