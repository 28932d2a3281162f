import { Alert, Box, Stack } from '@mantine/core';
import { classesReadOptions, classTeamReadOptions, type HistoryStep } from '@seve/api-client';
import { schoolYearWords } from '@seve/domain';
import { IconArrowLeft } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import back from '../../../../ui/actions/BackLink.module.css';
import { Columns } from '../../../../ui/layout/Columns.js';
import { History } from '../../../../ui/lists/History.js';
import { ClassName } from '../../../../ui/wording/ClassName.js';
import { ArchiveClass } from './ArchiveClass.js';
import { FollowedStudents } from './FollowedStudents.js';
import { IdentityForm } from './IdentityForm.js';
import { SplitClass } from './SplitClass.js';
import { ClassTeachers } from './team/ClassTeachers.js';

/** Settings of a class: name, teachers, referents of students, history. */
export function ClassSettingsScreen() {
  const { t } = useTranslation('class-settings');
  const { classId } = useParams({ from: '/classes/$classId/reglages' });
  const path = { id: classId };
  const group = useSuspenseQuery(classesReadOptions({ path })).data;
  const team = useSuspenseQuery(classTeamReadOptions({ path })).data;
  const { name, programme, schoolYear, students, isArchived } = group;
  return (
    <Page width="work">
      <Link to="/classes/$classId" params={{ classId }} className={back.back}>
        <IconArrowLeft size={18} stroke={1.6} aria-hidden="true" />
        {t('back')}
      </Link>
      <PageHead
        title={<ClassName name={name} />}
        documentTitle={t('document', { name })}
        place={t('title')}
        context={`${programme.name} · ${schoolYearWords(schoolYear)}`}
        acts={<ArchiveClass group={group} />}
      />
      {isArchived && <Alert mb="lg" title={t('archive.is')} />}
      <Columns columns="minmax(0, 1fr) 22rem" from="desktop" gap="wide" rowGap="xl" align="start" rule="above" pt="lg">
        <Stack gap="xl">
          {!isArchived && <IdentityForm key={`${name} ${programme.id} ${schoolYear}`} group={group} />}
          <ClassTeachers classId={classId} team={team} isArchived={isArchived} />
          {!isArchived && students.length > 0 && <FollowedStudents classId={classId} students={students} team={team} />}
          {!isArchived && students.length > 1 && <SplitClass group={group} team={team} />}
        </Stack>
        <section aria-labelledby="history">
          <Box component="h2" pb="sm" id="history" className="h3">
            {t('history')}
          </Box>
          <History steps={team.history} titleOf={({ act }: HistoryStep) => t(`act.${act}`)} />
        </section>
      </Columns>
    </Page>
  );
}
