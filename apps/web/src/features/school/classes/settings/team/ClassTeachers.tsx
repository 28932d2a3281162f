import { Avatar, Box, Button, Group } from '@mantine/core';
import { type ClassTeacherView, type ClassTeam, classTeamUnshareMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { ConfirmDialog } from '../../../../../ui/dialogs/ConfirmDialog.js';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../../ui/feedback/use-show-problem.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import { HandOver } from './HandOver.js';
import { LoadWarning } from './LoadWarning.js';
import { ShareClass } from './ShareClass.js';

interface ClassTeachersProps {
  classId: string;
  team: ClassTeam;
  isArchived: boolean;
}

/** The referent and the colleagues of the class, with the acts of the people who may change them. */
export function ClassTeachers({ classId, team, isArchived }: ClassTeachersProps) {
  const { t } = useTranslation('class-settings');
  const canChange = team.canEntrust && !isArchived;
  return (
    <section aria-labelledby="teachers">
      <Box component="h2" pb="sm" id="teachers" className="h3">
        {t('team.title')}
      </Box>
      <Box component="p" pb="sm" className="small dimmed">
        {t('team.what')}
      </Box>
      <ul className="bare-list">
        {team.teachers.map((teacher) => (
          <TeacherRow
            key={`${teacher.id} ${teacher.from}`}
            classId={classId}
            team={team}
            teacher={teacher}
            canEnd={!teacher.isReferent && (canChange || teacher.isYou)}
          />
        ))}
      </ul>
      {canChange ? (
        <Group gap="xs" pt="sm">
          <ShareClass classId={classId} team={team} />
          <HandOver classId={classId} team={team} />
        </Group>
      ) : (
        !isArchived && <p className="small dimmed">{t('team.not-yours')}</p>
      )}
    </section>
  );
}

type TeacherRowProps = Pick<ClassTeachersProps, 'classId' | 'team'> & { teacher: ClassTeacherView; canEnd: boolean };

function TeacherRow({ classId, team, teacher, canEnd }: TeacherRowProps) {
  const { t } = useTranslation('class-settings');
  const format = useFormat();
  const invalidate = useInvalidate();
  const [isAsked, setAsked] = useState(false);
  const { id, name, isReferent, students, from, until, isYou } = teacher;
  const unshare = useMutation({
    ...classTeamUnshareMutation(),
    onError: useShowProblem(),
    onSuccess: async () => {
      setAsked(false);
      showToast(t('team.ended', { name }));
      if (!isYou) await invalidate('classTeam');
      focusHeading();
    },
  });
  const since = until
    ? t('team.delegated', { days: format.dayRange(from, until) })
    : isReferent
      ? t('team.referent-since', { day: format.mediumDay(from) })
      : t('team.since', { day: format.mediumDay(from) });
  return (
    <Columns component="li" columns="auto minmax(0, 1fr) auto" gap="md" rowGap="xs" align="center" rule="above" py="sm">
      <Avatar aria-hidden="true">
        {name
          .split(' ')
          .map((word) => word[0])
          .join('')
          .slice(0, 2)}
      </Avatar>
      <div>
        <p className="strong">
          {name}
          {isYou && <span className="small dimmed"> {t('team.you')}</span>}
        </p>
        <p className="small dimmed">{[since, t('team.follows', { count: students })].join(' · ')}</p>
        <LoadWarning team={team} teacherId={id} />
      </div>
      {canEnd && (
        <Button variant="subtle" size="sm" color="betterave" onClick={() => setAsked(true)}>
          {t('team.end')}
          <span className="visually-hidden"> {name}</span>
        </Button>
      )}
      <ConfirmDialog
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={t('team.end-question', { name })}
        verb={t('team.end-verb')}
        isRemoval
        isPending={unshare.isPending}
        onConfirm={() => unshare.mutate({ path: { id: classId, teacherId: id } })}
      >
        {t('team.end-what')}
      </ConfirmDialog>
    </Columns>
  );
}
