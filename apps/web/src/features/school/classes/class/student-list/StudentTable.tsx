import { Avatar, Box, Checkbox, Flex, Group, Table } from '@mantine/core';
import type { ClassStudent } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StemGlyph } from '../../../../../art/progress/StemGlyph.js';
import { ProgressChip } from '../../../../../ui/chips/ProgressChip.js';
import { initials } from '../../../../../ui/format/format.js';
import { RelativeDay } from '../../../../../ui/format/RelativeDay.js';
import { TableScroll } from '../../../../../ui/lists/TableScroll.js';
import { ReboundMark } from '../../../../../ui/rebound/ReboundMark.js';
import { nameOf, type StudentRowsProps, stemOf } from '../../student-row.js';
import { Elsewhere } from './Elsewhere.js';
import { LastContact } from './LastContact.js';
import { Late } from './Late.js';
import { NextAct } from './NextAct.js';
import { PaperStep } from './PaperStep.js';
import { SelectStudent } from './SelectStudent.js';
import { SortableHead } from './SortableHead.js';
import css from './StudentTable.module.css';
import cell from './Under.module.css';

const NARROWEST = 1_320;

/** The header row and the column of names are sticky. */
export function StudentTable({ students, search, learner, classId, isDense, selection, period, onRemind, onInvite }: StudentRowsProps) {
  const { t } = useTranslation('classes');
  return (
    <TableScroll label={t('table.name')} minWidth={NARROWEST}>
      <Table className={css.table} data-dense={isDense || undefined}>
        <Table.Thead>
          <Table.Tr>
            <SortableHead
              sort="nom"
              search={search}
              before={
                <Checkbox
                  className="no-print"
                  aria-label={t('select.all')}
                  checked={selection.ids.length === students.length}
                  indeterminate={selection.ids.length > 0 && selection.ids.length < students.length}
                  onChange={selection.toggleAll}
                />
              }
            >
              {t(`table.learner.${learner}`)}
            </SortableHead>
            <SortableHead search={search}>{t('table.state')}</SortableHead>
            <Table.Th>{t('table.referent')}</Table.Th>
            <Table.Th>
              <Flex w="108px" component="span" gap="xs" justify="space-between">
                <span>{t('table.seeks')}</span>
                <span>{t('table.agreed')}</span>
              </Flex>
            </Table.Th>
            <SortableHead sort="envois" search={search} isNumber>
              {t('table.sendings')}
            </SortableHead>
            <SortableHead sort="lieu" search={search}>
              {t('table.place')}
            </SortableHead>
            <SortableHead sort="convention" search={search}>
              {t('table.agreement')}
            </SortableHead>
            <SortableHead sort="acte" search={search}>
              {t('table.next')}
            </SortableHead>
            <SortableHead sort="silence" search={search} isNumber>
              {t(`table.last-act.${learner}`)}
            </SortableHead>
            <SortableHead sort="contact" search={search} isNumber>
              {t('table.contact')}
            </SortableHead>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {students.map((student) => (
            <StudentRow
              key={student.id}
              student={student}
              classId={classId}
              selection={selection}
              period={period}
              onRemind={onRemind}
              onInvite={onInvite}
            />
          ))}
        </Table.Tbody>
      </Table>
    </TableScroll>
  );
}

type StudentRowProps = { student: ClassStudent } & Pick<StudentRowsProps, 'classId' | 'selection' | 'period' | 'onRemind' | 'onInvite'>;

function StudentRow({ student, classId, selection, period, onRemind, onInvite }: StudentRowProps) {
  const { t } = useTranslation('classes');
  const { id, state, placement, rebound, nextAct, referent } = student;
  return (
    <Table.Tr data-state={state} data-turn={nextAct.by}>
      <Table.Th scope="row">
        <Group gap="sm" wrap="nowrap">
          <SelectStudent student={student} selection={selection} />
          <Link to="/classes/$classId/eleves/$studentId" params={{ classId, studentId: id }} className={css.who}>
            <Who student={student} />
          </Link>
        </Group>
      </Table.Th>
      <Table.Td>
        <ProgressChip state={state} />
        <Late student={student} period={period} />
        {rebound && <ReboundMark rebound={rebound} />}
      </Table.Td>
      <Table.Td className="small">
        <Box component="span" display="inline-block" maw="9rem">
          {referent?.name}
        </Box>
      </Table.Td>
      <Table.Td>
        <StemGlyph total={3} {...stemOf(student)} />
      </Table.Td>
      <Table.Td className={css.number}>
        <Sendings student={student} />
      </Table.Td>
      <Table.Td className={placement ? undefined : 'dimmed'}>
        <Box component="span" display="inline-block" maw="14rem">
          {placement?.companyName ?? t('table.to-find')}
        </Box>
        {placement?.guideName && <p className="micro dimmed">{t('table.guide', { guide: placement.guideName })}</p>}
        {placement?.isElsewhere && <Elsewhere placement={placement} />}
      </Table.Td>
      <Table.Td className="small">
        <PaperStep student={student} />
      </Table.Td>
      <Table.Td className={css.next}>
        <NextAct student={student} onRemind={onRemind} onInvite={onInvite} />
      </Table.Td>
      <Table.Td className={`small dimmed ${css.number}`}>
        {student.lastActOn ? <RelativeDay at={student.lastActOn} /> : t('table.never')}
      </Table.Td>
      <Table.Td className={`small dimmed ${css.number}`}>
        <LastContact contact={student.lastContact} />
      </Table.Td>
    </Table.Tr>
  );
}

function Who({ student }: { student: ClassStudent }) {
  return (
    <>
      <Avatar size={32} className={css.avatar} aria-hidden="true">
        {initials(student.firstName, student.lastName)}
      </Avatar>
      <span className={css.name}>{nameOf(student)}</span>
    </>
  );
}

/** Number of applications sent, and of those still open. */
function Sendings({ student: { applications, openApplications } }: { student: ClassStudent }) {
  const { t } = useTranslation('classes');
  return (
    <>
      {applications}
      {openApplications > 0 && <span className={`micro dimmed ${cell.under}`}> {t('table.open', { count: openApplications })}</span>}
    </>
  );
}
