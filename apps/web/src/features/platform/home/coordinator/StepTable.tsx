import { Box, Table } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { TableScroll } from '../../../../ui/lists/TableScroll.js';
import css from './CoordinatorHome.module.css';

interface StepCount {
  step: string;
  /** Null when hidden because it is small. */
  count: number | null;
}

interface StepTableProps {
  title: string;
  /** Accessible name of the table. */
  label: string;
  /** Counts of all schools together. */
  steps: readonly StepCount[];
  schools: readonly { id: string; name: string; steps: readonly StepCount[] }[];
  nameOf: (step: string) => string;
  /** Least width in pixels. */
  narrowest: number;
}

/** Papers of each school by step; small counts are hidden for privacy. */
export function StepTable({ title, label, steps, schools, nameOf, narrowest }: StepTableProps) {
  const heading = useId();
  const { t } = useTranslation('campus-home');
  const shown = (count: number | null) => count ?? <span className="dimmed">{t('few')}</span>;
  return (
    <section aria-labelledby={heading}>
      <Box component="h2" id={heading} fz="var(--h2-size)" lh="var(--h2-line)" mb="xxs">
        {title}
      </Box>
      <TableScroll label={label} minWidth={narrowest}>
        <Table className={css.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('progress.school')}</Table.Th>
              {steps.map(({ step }) => (
                <Table.Th key={step} className={css.figure}>
                  {nameOf(step)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {schools.map(({ id, name, steps: own }) => (
              <Table.Tr key={id}>
                <Table.Th scope="row">{name}</Table.Th>
                {own.map(({ step, count }) => (
                  <Table.Td key={step} className={css.figure}>
                    {shown(count)}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th scope="row">{t('progress.campus')}</Table.Th>
              {steps.map(({ step, count }) => (
                <Table.Td key={step} className={css.figure}>
                  {shown(count)}
                </Table.Td>
              ))}
            </Table.Tr>
          </Table.Tfoot>
        </Table>
      </TableScroll>
    </section>
  );
}
