import { Avatar, Table, UnstyledButton } from '@mantine/core';
import type { ClassStudent } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { StemGlyph } from '../../art/StemGlyph.js';
import { initials } from '../../ui/format.js';
import { ProgressChip } from '../../ui/ProgressChip.js';
import { RelativeDay } from '../../ui/RelativeDay.js';
import { TableScroll } from '../../ui/TableScroll.js';
import { NextAct } from './NextAct.js';
import { SortableHead } from './SortableHead.js';
import css from './StudentTable.module.css';
import { nameOf, type StudentRowsProps, stemOf } from './student-row.js';

const NARROWEST = 980;

export function StudentTable({ students, search, learner, onOpen }: StudentRowsProps) {
  const { t } = useTranslation('classes');
  return (
    <TableScroll label={t('table.name')} minWidth={NARROWEST}>
      <Table className={css.table}>
        <Table.Thead>
          <Table.Tr>
            <SortableHead sort="nom" search={search}>
              {t(`table.learner.${learner}`)}
            </SortableHead>
            <SortableHead search={search}>{t('table.state')}</SortableHead>
            <Table.Th>
              <span className={css.stemHead}>
                <span>{t('table.seeks')}</span>
                <span>{t('table.agreed')}</span>
              </span>
            </Table.Th>
            <SortableHead sort="envois" search={search} isNumber>
              {t('table.sendings')}
            </SortableHead>
            <Table.Th>{t('table.place')}</Table.Th>
            <Table.Th>{t('table.next')}</Table.Th>
            <SortableHead sort="contact" search={search} isNumber>
              {t('table.contact')}
            </SortableHead>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {students.map((student) => (
            <StudentRow key={student.id} student={student} onOpen={onOpen} />
          ))}
        </Table.Tbody>
      </Table>
    </TableScroll>
  );
}

function StudentRow({ student, onOpen }: { student: ClassStudent } & Pick<StudentRowsProps, 'onOpen'>) {
  const { t } = useTranslation('classes');
  const { id, firstName, lastName, state, applications, placement, lastActAt } = student;
  return (
    <Table.Tr data-state={state}>
      <Table.Th scope="row">
        <UnstyledButton className={css.who} onClick={() => onOpen(id)}>
          <Avatar size={32} className={css.avatar} aria-hidden="true">
            {initials(firstName, lastName)}
          </Avatar>
          <span className={css.name}>{nameOf(student)}</span>
        </UnstyledButton>
      </Table.Th>
      <Table.Td>
        <ProgressChip state={state} />
      </Table.Td>
      <Table.Td>
        <StemGlyph total={3} {...stemOf(student)} />
      </Table.Td>
      <Table.Td className={css.number}>{applications}</Table.Td>
      <Table.Td className={placement ? undefined : 'dimmed'}>{placement?.companyName ?? t('table.to-find')}</Table.Td>
      <Table.Td>
        <NextAct student={student} />
      </Table.Td>
      <Table.Td className={`small dimmed ${css.number}`}>{lastActAt ? <RelativeDay at={lastActAt} /> : t('table.never')}</Table.Td>
    </Table.Tr>
  );
}
