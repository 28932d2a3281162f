import { Table } from '@mantine/core';
import { campusAgreementsOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TableScroll } from '../../../ui/lists/TableScroll.js';
import css from './CoordinatorHome.module.css';

const NARROWEST = 760;

/** Agreements of each school by step; small counts stay hidden. */
export function CampusAgreements() {
  const { t } = useTranslation('campus-home');
  const { steps, schools } = useSuspenseQuery(campusAgreementsOptions()).data;
  const shown = (count: number | null) => count ?? <span className="dimmed">{t('few')}</span>;
  return (
    <section aria-labelledby="agreements">
      <h2 id="agreements" className={css.title}>
        {t('agreements.title')}
      </h2>
      <TableScroll label={t('agreements.table')} minWidth={NARROWEST}>
        <Table className={css.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('progress.school')}</Table.Th>
              {steps.map(({ step }) => (
                <Table.Th key={step} className={css.figure}>
                  {t(`agreements.step.${step}`)}
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
