import { Box, Button, Stack } from '@mantine/core';
import type { PaperBlock, PaperDocument } from '@seve/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Block } from '../../../ui/paper/PaperView.js';
import css from './FoldedPaper.module.css';
import { paperSections } from './paper-sections.js';

const Blocks = ({ blocks }: { blocks: readonly PaperBlock[] }) =>
  blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a block has no name but its place, and a paper is never edited here.
    <Block key={index} block={block} under={2} />
  ));

/** A paper as it will be signed; its sections fold. All are open at first: it is there to be read. */
export function FoldedPaper({ document }: { document: object }) {
  const { t } = useTranslation('signature');
  const { title, language, foot, ...paper } = document as PaperDocument;
  const { lead, sections } = paperSections(paper);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const isAllFolded = folded.size === sections.length;
  const turn = (name: string, isOpen: boolean) => {
    const next = new Set(folded);
    if (isOpen) next.delete(name);
    else next.add(name);
    if (next.size !== folded.size) setFolded(next);
  };
  return (
    <div>
      <Button
        variant="subtle"
        size="sm"
        mb="xs"
        className={css.fold}
        onClick={() => setFolded(new Set(isAllFolded ? [] : sections.map((section) => section.title)))}
      >
        {isAllFolded ? t('read.unfold') : t('read.fold')}
      </Button>
      <article className={`sheet ${css.paper}`} lang={language} aria-label={title}>
        <Stack gap="sm">
          <Blocks blocks={lead} />
        </Stack>
        {sections.map(({ title: name, blocks }) => (
          <details
            key={name}
            className={css.section}
            open={!folded.has(name)}
            onToggle={({ currentTarget }) => turn(name, currentTarget.open)}
          >
            <summary>
              <h4 className="h4">{name}</h4>
            </summary>
            <Stack gap="sm" pt="xs" pb="sm">
              <Blocks blocks={blocks} />
            </Stack>
          </details>
        ))}
        {foot && (
          <Box component="p" pt="sm" className="micro dimmed ruled">
            {foot}
          </Box>
        )}
      </article>
    </div>
  );
}
