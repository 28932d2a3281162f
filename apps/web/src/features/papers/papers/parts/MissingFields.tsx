import { Anchor, Box, Flex } from '@mantine/core';
import type { PlacementPaperType } from '@seve/domain';
import type { MouseEvent } from 'react';
import { focusField } from '../../../../ui/forms/field-nodes.js';
import { usePaperWords } from '../papers.js';

/** Fields that are listed at most; the notes of the sections count the others of a contract. */
const MOST = { agreement: Number.POSITIVE_INFINITY, contract: 6 } as const satisfies Record<PlacementPaperType, number>;

/** Links to the fields without which the part is not complete. */
export function MissingFields({ paper, fields }: { paper: PlacementPaperType; fields: readonly string[] }) {
  const { say, fieldName } = usePaperWords(paper);
  const go = (path: string) => (event: MouseEvent) => {
    event.preventDefault();
    focusField(path);
  };
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
            <Anchor href={`#content.${field}`} inherit onClick={go(`content.${field}`)}>
              {fieldName(field)}
            </Anchor>
          </li>
        ))}
      </Flex>
    </Box>
  );
}
