import { Button, Group } from '@mantine/core';
import type { ClassStudent } from '@seve/api-client';
import { IconMailForward, IconUserPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LeftStudents } from './LeftStudents.js';

interface RosterBarProps {
  classId: string;
  students: readonly ClassStudent[];
  /** Number of sign-ups that wait for the teacher. */
  waiting: number;
  onAdd: () => void;
  onInvite?: (ids: string[]) => void;
}

/** Number of students with an account, and buttons that invite the others. */
export function RosterBar({ classId, students, waiting, onAdd, onInvite }: RosterBarProps) {
  const { t } = useTranslation('roster');
  const unconfirmed = students.filter(({ minorActs }) => minorActs.includes('guardian_confirmation')).length;
  const missing = students.filter(({ rosterState }) => rosterState !== 'joined').map(({ id }) => id);
  return (
    <Group component="section" gap="xs" my="md" className="no-print" aria-label={t('bar.name')}>
      {students.length > 0 && (
        <p className="strong">{t('bar.joined', { count: students.length - missing.length, total: students.length })}</p>
      )}
      {waiting > 0 && (
        <Button size="sm" renderRoot={(props) => <Link {...props} to="/classes/$classId/inscriptions" params={{ classId }} />}>
          {t('bar.waiting', { count: waiting })}
        </Button>
      )}
      {waiting === 0 && students.length > 0 && (
        <Button variant="subtle" renderRoot={(props) => <Link {...props} to="/classes/$classId/inscriptions" params={{ classId }} />}>
          {t('bar.by-code')}
        </Button>
      )}
      {unconfirmed > 0 && (
        <Button
          size="sm"
          variant="default"
          renderRoot={(props) => <Link {...props} to="/classes/$classId/responsables" params={{ classId }} />}
        >
          {t('bar.guardians', { count: unconfirmed })}
        </Button>
      )}
      {missing.length > 0 && onInvite && (
        <Button
          variant="default"
          leftSection={<IconMailForward size={18} stroke={1.6} aria-hidden="true" />}
          onClick={() => onInvite(missing)}
        >
          {t('bar.invite', { count: missing.length })}
        </Button>
      )}
      <Button variant="default" leftSection={<IconUserPlus size={18} stroke={1.6} aria-hidden="true" />} onClick={onAdd}>
        {t('add.open')}
      </Button>
      <LeftStudents classId={classId} />
    </Group>
  );
}
