import { Box, Table } from '@mantine/core';
import type { PreviewCaseView, PreviewRowView } from '@seve/api-client';
import { IconArrowDown, IconArrowUp, IconEqual } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { outOf100 } from '../../../../art/score/points-of-100.js';
import { TableScroll } from '../../../../ui/lists/TableScroll.js';
import css from '../Weights.module.css';

const NARROWEST = 300;

interface PreviewCaseProps {
  case: PreviewCaseView;
  /** Number of the case, because two offers may have the same title. */
  number: number;
}

/** Top rows of one list before and after the change, with both ranks and totals. */
export function PreviewCase({ case: { side, name, detail, rows, up, down }, number }: PreviewCaseProps) {
  const { t } = useTranslation('weights');
  return (
    <>
      <h3 className="h4">
        <span className="dimmed">{t(`preview.list.${side}`)}</span> {name}
      </h3>
      <p className="small dimmed">
        {detail && `${detail}. `}
        {t('preview.up', { count: up })} {t('preview.down', { count: down })}
      </p>
      <TableScroll label={t('preview.table', { name, number })} minWidth={NARROWEST}>
        <Table mt="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t(`preview.rows.${side}`)}</Table.Th>
              <Table.Th className={css.figure}>{t('preview.place')}</Table.Th>
              <Table.Th className={css.figure}>{t('preview.total')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <MovedRow key={row.before.rank} row={row} />
            ))}
          </Table.Tbody>
        </Table>
      </TableScroll>
    </>
  );
}

function MovedRow({ row: { name, detail, before, after } }: { row: PreviewRowView }) {
  const { t } = useTranslation('weights');
  const climbed = before.rank - after.rank;
  const Sign = climbed > 0 ? IconArrowUp : climbed < 0 ? IconArrowDown : IconEqual;
  const words = climbed > 0 ? t('preview.climbs', { count: climbed }) : t('preview.falls', { count: -climbed });
  return (
    <Table.Tr>
      <Table.Th scope="row" className={css.rowName}>
        {name}
        {detail && (
          <Box component="span" display="block" className="small dimmed">
            {detail}
          </Box>
        )}
      </Table.Th>
      <Table.Td className={css.figure}>
        <span className={css.move} data-move={Math.sign(climbed)}>
          <span>{t('preview.from-to', { from: before.rank, to: after.rank })}</span>
          <Sign size={16} stroke={1.8} aria-hidden="true" />
          <span className="visually-hidden">{climbed === 0 ? t('preview.stays') : words}</span>
        </span>
      </Table.Td>
      <Table.Td className={css.figure}>{t('preview.from-to', { from: outOf100(before.total), to: outOf100(after.total) })}</Table.Td>
    </Table.Tr>
  );
}
