import { Box, Stack, Table } from '@mantine/core';
import { DRAWING_BOX, type DrawnName, type PaperBlock, type PaperDocument, type PaperTable, type SignatureField } from '@seve/domain';
import type { ReactElement } from 'react';
import { Columns } from '../layout/Columns.js';
import { FactList } from '../lists/FactList.js';
import { TableScroll } from '../lists/TableScroll.js';

interface PaperViewProps {
  /** A `PaperDocument` from the api. */
  document: object;
  /** Level of the heading above the paper. */
  under?: 1 | 2;
}

/** Width of a column in px below which a table scrolls in its own box. */
const COLUMN = 100;

/** A paper on the screen, rendered from the same blocks as its PDF. */
export function PaperView({ document, under = 1 }: PaperViewProps) {
  const { title, language, foot, blocks } = document as PaperDocument;
  return (
    <Stack component="article" gap="sm" p="clamp(1.25rem, 5vw, 3.5rem)" maw="52rem" className="sheet" lang={language} aria-label={title}>
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block has no name but its place, and a paper is never edited here.
        <Block key={index} block={block} under={under} />
      ))}
      {foot && (
        <Box component="p" pt="sm" className="micro dimmed ruled">
          {foot}
        </Box>
      )}
    </Stack>
  );
}

export function Block({ block, under }: { block: PaperBlock; under: 1 | 2 }): ReactElement {
  switch (block.kind) {
    case 'letterhead':
      return (
        <Box pb="sm" className="small dimmed" style={{ borderBottom: '1px solid var(--line)' }}>
          <p className="strong">{block.name}</p>
          {block.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Box>
      );
    case 'heading':
      return <Title {...block} under={under} />;
    case 'paragraph':
      return (
        <Box component="p" maw="var(--max-reading)">
          {block.text}
        </Box>
      );
    case 'note':
      return <p className="small dimmed">{block.text}</p>;
    case 'code':
      return <p className="lead num anywhere">{block.text}</p>;
    case 'list':
      return <Items {...block} />;
    case 'facts':
      return (
        <FactList>
          {block.facts.map(({ label, value }) => (
            <div key={`${label} ${value}`}>
              <dt>{label}</dt>
              <dd className="anywhere">{value}</dd>
            </div>
          ))}
        </FactList>
      );
    case 'table':
      return <PaperGrid table={block} />;
    case 'signatures':
      return <Signatures fields={block.fields} />;
    case 'drawings':
      return <Drawings drawings={block.drawings} />;
    case 'page-break':
      return <hr />;
  }
}

const HEADINGS = ['h2', 'h3', 'h4', 'h5'] as const;
const LOOKS = { 1: undefined, 2: 'h4', 3: 'strong' } as const;

function Title({ level, text, under }: { level: 1 | 2 | 3; text: string; under: 1 | 2 }) {
  return (
    <Box component={HEADINGS[level + under - 2] ?? 'h5'} mt={level === 1 ? undefined : 'md'} className={LOOKS[level]}>
      {text}
    </Box>
  );
}

function Items({ isOrdered, items }: { isOrdered: boolean; items: readonly string[] }) {
  return (
    <Stack component={isOrdered ? 'ol' : 'ul'} gap="xxs" m={0} pl="lg">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </Stack>
  );
}

function PaperGrid({ table: { caption, columns, rows, isDense } }: { table: PaperTable }) {
  const sideOf = (at: number) => (columns[at]?.isNumeric ? 'right' : 'left');
  return (
    <TableScroll label={caption} minWidth={columns.length * COLUMN}>
      <Table captionSide="top" verticalSpacing={isDense ? 4 : 'xs'} fz={isDense ? 'sm' : undefined} horizontalSpacing="xs">
        <Table.Caption ta="left" c="var(--ink)" className="strong">
          {caption}
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ header }, at) => (
              <Table.Th key={header} scope="col" ta={sideOf(at)}>
                {header}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(([name, ...cells]) => (
            <Table.Tr key={[name, ...cells].join(' ')}>
              <Table.Th scope="row">{name}</Table.Th>
              {cells.map((cell, at) => (
                <Table.Td key={columns[at + 1]?.header} h="auto" ta={sideOf(at + 1)} className="anywhere">
                  {cell}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </TableScroll>
  );
}

const Signatures = ({ fields }: { fields: readonly SignatureField[] }) => (
  <Columns component="ul" columns={2} from="tablet" gap="sm" className="bare-list">
    {fields.map(({ role, name, state }) => (
      <Stack component="li" key={`${role} ${name}`} gap="xxs" px="md" py="sm" className="sheet">
        <span className="small dimmed">{role}</span>
        <span className="strong">{name}</span>
        <span className="small">{state}</span>
      </Stack>
    ))}
  </Columns>
);

const Drawings = ({ drawings }: { drawings: readonly DrawnName[] }) => (
  <Columns component="ul" columns={3} from="tablet" gap="sm" className="bare-list">
    {drawings.map(({ name, path }) => (
      <Stack component="li" key={name} gap="xxs" p="sm" className="sheet">
        <svg viewBox={`0 0 ${DRAWING_BOX.width} ${DRAWING_BOX.height}`} role="img" aria-label={`Nom dessiné par ${name}`}>
          <path d={path} fill="none" stroke="var(--ink)" strokeWidth={3.5} strokeLinecap="round" strokeLinejoin="round" />
        </svg>
        <span className="small dimmed">{name}</span>
      </Stack>
    ))}
  </Columns>
);
