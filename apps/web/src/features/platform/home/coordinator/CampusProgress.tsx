import { Box, Table } from '@mantine/core';
import type { CampusOverviewView } from '@seve/api-client';
import { SMALLEST_CELL } from '@seve/domain';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TableScroll } from '../../../../ui/lists/TableScroll.js';
import css from './CoordinatorHome.module.css';

const NARROWEST = 420;

/** Students of each school by progress; small counts are hidden for privacy. */
export function CampusProgress({
  overview: { schools, studentsSearching, studentsPlaced, studentsPlacedElsewhere, studentsInRebound },
}: {
  overview: CampusOverviewView;
}) {
  const { t } = useTranslation('campus-home');
  const shown = (count: number | null) => count ?? <span className="dimmed">{t('few')}</span>;
  return (
    <section aria-labelledby="progress">
      <Box component="h2" id="progress" fz="var(--h2-size)" lh="var(--h2-line)" mb="xxs">
        {t('progress.title')}
      </Box>
      <p className="small dimmed">{t('progress.note', { least: SMALLEST_CELL })}</p>
      <TableScroll label={t('progress.table')} minWidth={NARROWEST}>
        <Table className={css.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('progress.school')}</Table.Th>
              <Table.Th className={css.figure}>{t('progress.searching')}</Table.Th>
              <Table.Th className={css.figure}>{t('progress.placed')}</Table.Th>
              <Table.Th className={css.figure}>{t('progress.rebound')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {schools.map(({ id, name, searching, placed, rebound }) => (
              <Table.Tr key={id}>
                <Table.Th scope="row">
                  <Link to="/coordination/etablissements/$schoolId" params={{ schoolId: id }}>
                    {name}
                  </Link>
                </Table.Th>
                <Table.Td className={css.figure}>{shown(searching)}</Table.Td>
                <Table.Td className={css.figure}>{shown(placed)}</Table.Td>
                <Table.Td className={css.figure}>{shown(rebound)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th scope="row">{t('progress.campus')}</Table.Th>
              <Table.Td className={css.figure}>{shown(studentsSearching)}</Table.Td>
              <Table.Td className={css.figure}>{shown(studentsPlaced)}</Table.Td>
              <Table.Td className={css.figure}>{shown(studentsInRebound)}</Table.Td>
            </Table.Tr>
          </Table.Tfoot>
        </Table>
      </TableScroll>
      <p className="small dimmed">{t('progress.rebound-note')}</p>
      {studentsPlacedElsewhere !== null && <p className="small dimmed">{t('progress.elsewhere', { count: studentsPlacedElsewhere })}</p>}
    </section>
  );
}
