import { Button } from '@mantine/core';
import type { StudentSheet, TeacherStudentSheet } from '@seve/api-client';
import { IconBulb, IconMailForward, IconSend } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProposeDialog } from '../propose/ProposeDialog.js';
import { ReminderDialog } from '../reminder/ReminderDialog.js';
import { InviteStudents } from '../roster/InviteStudents.js';

interface SheetActsProps {
  classId: string;
  sheet: StudentSheet | TeacherStudentSheet;
}

/** Buttons of the page: an invitation before the sign-up; afterwards a letter and, for a teacher, a proposal, until a place is found. */
export function SheetActs({ classId, sheet }: SheetActsProps) {
  const { t } = useTranslation('student-sheet');
  const [opened, setOpened] = useState<'invite' | 'propose' | 'remind' | null>(null);
  const { student } = sheet;
  const close = () => setOpened(null);
  const ids = useMemo(() => [student.id], [student.id]);
  if (student.rosterState !== 'joined')
    return (
      <>
        <Button leftSection={<IconMailForward size={18} stroke={1.6} aria-hidden="true" />} onClick={() => setOpened('invite')}>
          {t('roster:bar.invite', { count: 1 })}
        </Button>
        <InviteStudents classId={classId} studentIds={opened === 'invite' ? ids : null} onClose={close} />
      </>
    );
  if (student.state === 'placed') return null;
  return (
    <>
      {'matches' in sheet && (
        <>
          <Button
            variant="default"
            leftSection={<IconBulb size={18} stroke={1.6} aria-hidden="true" />}
            onClick={() => setOpened('propose')}
          >
            {t('propose')}
          </Button>
          <ProposeDialog
            classId={classId}
            students={[student]}
            search={{ matches: sheet.matches, kinds: sheet.profile?.kinds ?? [] }}
            opened={opened === 'propose'}
            onClose={close}
          />
        </>
      )}
      <Button leftSection={<IconSend size={18} stroke={1.6} aria-hidden="true" />} onClick={() => setOpened('remind')}>
        {t('remind')}
      </Button>
      <ReminderDialog classId={classId} students={[student]} studentIds={opened === 'remind' ? ids : null} onClose={close} />
    </>
  );
}
