import { Avatar, Box, Flex, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StemGlyph } from '../../../../../art/progress/StemGlyph.js';
import { ProgressChip } from '../../../../../ui/chips/ProgressChip.js';
import { initials } from '../../../../../ui/format/format.js';
import { RelativeDay } from '../../../../../ui/format/RelativeDay.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import { ReboundMark } from '../../../../../ui/rebound/ReboundMark.js';
import { nameOf, type StudentRowsProps, stemOf } from '../../student-row.js';
import { Elsewhere } from './Elsewhere.js';
import { LastContact } from './LastContact.js';
import { Late } from './Late.js';
import { NextAct } from './NextAct.js';
import { PaperStep } from './PaperStep.js';
import { SelectStudent } from './SelectStudent.js';
import css from './StudentCards.module.css';

/** The students as cards for a phone, in the order of the table. */
export function StudentCards({ students, learner, classId, selection, period, onRemind, onInvite }: StudentRowsProps) {
  const { t } = useTranslation('classes');
  return (
    <ul className="bare-list">
      {students.map((student) => {
        const { id, firstName, lastName, state, applications, placement, agreement, contract, rebound, referent } = student;
        return (
          <li key={id} className={css.card} data-state={state}>
            <Flex rowGap="xxs" columnGap="xs" align="flex-start" wrap="wrap">
              <Avatar size={36} className={css.avatar} aria-hidden="true">
                {initials(firstName, lastName)}
              </Avatar>
              <Box flex="1 1 9rem" miw={0}>
                <Box component="h2" fz="1.125rem" fw={500} lts={0} lh="1.375rem">
                  <Link to="/classes/$classId/eleves/$studentId" params={{ classId, studentId: id }} className={css.open}>
                    {nameOf(student)}
                  </Link>
                </Box>
                <p className="micro dimmed">
                  {placement?.companyName ?? t('cards.to-find')}, {t('cards.sendings', { count: applications })}
                </p>
                {placement?.guideName && <p className="micro dimmed">{t('table.guide', { guide: placement.guideName })}</p>}
                {placement?.isElsewhere && <Elsewhere placement={placement} />}
              </Box>
              <ProgressChip state={state} />
              <Late student={student} period={period} />
            </Flex>
            {rebound && <ReboundMark rebound={rebound} />}
            <Columns columns="2.25rem minmax(0, 1fr)" gap="xs" align="center" mt="0.25rem" className={`micro dimmed ${css.contact}`}>
              <SelectStudent student={student} selection={selection} />
              <div>
                <p>
                  {t(`cards.last-act.${learner}`)} {student.lastActOn ? <RelativeDay at={student.lastActOn} /> : t('table.never')}
                </p>
                <p>
                  {t('cards.contact')} <LastContact contact={student.lastContact} />
                </p>
                {(agreement ?? contract) && (
                  <div>
                    {agreement ? t('cards.agreement') : t('cards.contract')} <PaperStep student={student} />
                  </div>
                )}
                {referent && <p>{t('cards.referent', { name: referent.name })}</p>}
              </div>
            </Columns>
            <Group gap="sm" justify="space-between" wrap="nowrap" mt="xs" pl="xl">
              <StemGlyph total={3} {...stemOf(student)} />
              <Box miw={0} ta="right" className="small">
                <NextAct student={student} onRemind={onRemind} onInvite={onInvite} />
              </Box>
            </Group>
          </li>
        );
      })}
    </ul>
  );
}
