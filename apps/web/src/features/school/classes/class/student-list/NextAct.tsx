import { Box, UnstyledButton } from '@mantine/core';
import type { ClassStudent } from '@seve/api-client';
import { isSchoolOfficeRole } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../../session.js';
import css from './NextAct.module.css';

interface NextActProps {
  student: ClassStudent;
  /** Opens the form of a letter to the student. */
  onRemind: (id: string) => void;
  /** Opens the invitation of a student without account. */
  onInvite: (id: string) => void;
}

/** Next act for a student, and who has to do it. */
export function NextAct({ student, onRemind, onInvite }: NextActProps) {
  const { t } = useTranslation('classes');
  const isOffice = isSchoolOfficeRole(useAccount().role);
  const { id, firstName, lastName, nextAct, openApplications } = student;
  const who = {
    teacher: isOffice ? t('act-by.school') : t('act-by.you'),
    company: t('act-by.company', { count: openApplications }),
    student: firstName,
    nobody: null,
  }[nextAct.by];
  const acts: Partial<Record<ClassStudent['nextAct']['code'], (id: string) => void>> = { remind: onRemind, invite: onInvite };
  const act = acts[nextAct.code];
  return (
    <>
      {act ? (
        <UnstyledButton className={`strong ${css.own}`} onClick={() => act(id)}>
          {t(`act.${nextAct.code}`)}
          <span className="visually-hidden">{` ${firstName} ${lastName}`}</span>
        </UnstyledButton>
      ) : (
        <Box component="span" display="block" maw="14rem">
          {t(`act.${nextAct.code}`)}
        </Box>
      )}
      {who && (
        <Box component="span" display="block" maw="14rem" className="micro dimmed">
          {who}
        </Box>
      )}
    </>
  );
}
