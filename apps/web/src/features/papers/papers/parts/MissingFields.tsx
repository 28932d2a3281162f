import { Box, Flex } from '@mantine/core';
import { type PaperReading, usePaperWords } from '../papers.js';
import { FieldLink } from './FieldLink.js';

/** Fields that are listed at most; the notes of the sections count the others of a contract. */
const MOST = { agreement: Number.POSITIVE_INFINITY, host: Number.POSITIVE_INFINITY, contract: 6 } as const;

/** Links to the fields without which the part is not complete. */
export function MissingFields({ paper, fields }: { paper: PaperReading; fields: readonly string[] }) {
  const { say, fieldName } = usePaperWords(paper);
  const title = say('fill.missing', { count: fields.length });
  if (fields.length === 0) return null;
  if (fields.length > MOST[paper])
    return (
      <Box component="p" mb="sm" className="small strong">
        {title}
      </Box>
    );
  return (
    <Box component="nav" mb="md" aria-label={title}>
      <p className="small strong">{title}</p>
      <Flex component="ul" columnGap="md" rowGap="xxs" wrap="wrap" className="bare-list small">
        {fields.map((field) => (
          <li key={field}>
            <FieldLink field={field}>{fieldName(field)}</FieldLink>
          </li>
        ))}
      </Flex>
    </Box>
  );
}
