import { Box } from '@mantine/core';
import type { RosterImportDetail, RowKind } from '@seve/api-client';
import { ROW_KINDS } from '@seve/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceChips } from '../../../../ui/fields/ChoiceChips.js';
import { MoreRows } from '../../../../ui/lists/MoreRows.js';
import { rowsOf } from '../roster-import.queries.js';
import { ImportLine } from './ImportLine.js';

interface ImportRowsProps {
  found: RosterImportDetail;
  isDraft: boolean;
}

/** Display order; kinds that need a decision come first. */
const ORDER: readonly RowKind[] = ['error', 'doubtful', 'new', 'changed', 'absent', 'same', 'left_out'];

/** Lines of the file, grouped by the effect of the import. */
export function ImportRows({ found, isDraft }: ImportRowsProps) {
  const { t } = useTranslation('roster-import');
  const kinds = ORDER.filter((kind) => ROW_KINDS.includes(kind) && found.counts[kind] > 0);
  const [chosen, setChosen] = useState<RowKind | null>(null);
  const kind = chosen !== null && kinds.includes(chosen) ? chosen : (kinds[0] ?? 'new');
  const list = useInfiniteQuery({ ...rowsOf(found.id, kind), throwOnError: true });
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Box component="section" mt="xl" aria-labelledby="lines">
      <h2 id="lines" className="h3">
        {isDraft ? t('rows.title') : t('rows.left')}
      </h2>
      <ChoiceChips
        label={t('rows.kinds')}
        value={kind}
        choices={kinds.map((one) => ({ value: one, label: t(`kind.${one}`, { count: found.counts[one] }) }))}
        onChoose={setChosen}
      />
      <ul className="bare-list" aria-busy={list.isPending}>
        {rows.map((row) => (
          <ImportLine key={row.seq} importId={found.id} row={row} isDraft={isDraft} />
        ))}
      </ul>
      <MoreRows {...list} />
    </Box>
  );
}
