import { Button } from '@mantine/core';
import { classesListOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../session.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { AgreementQueue } from '../../../../ui/agreement/AgreementQueue.js';
import { UnpreparedNotice } from '../../../../ui/agreement/UnpreparedNotice.js';
import { ContractQueue } from '../../../../ui/contract/ContractQueue.js';
import { EmptyState } from '../../../../ui/feedback/EmptyState.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { ToSign } from '../../../../ui/signing/own/ToSign.js';
import { TeacherClasses } from './TeacherClasses.js';
import { TeacherTasks } from './TeacherTasks.js';

/** Home page of a teacher: tasks in the classes. */
export function TeacherHome() {
  const { t } = useTranslation('teacher-home');
  const { firstName } = useAccount();
  const classes = useSuspenseQuery(classesListOptions()).data;
  const students = classes.reduce((sum, one) => sum + one.students, 0);
  const toClasses = (words: string) => <Button renderRoot={(props) => <Link {...props} to="/classes" />}>{words}</Button>;
  return (
    <Page width="work">
      <PageHead title={t('title', { name: firstName })} documentTitle={t('document')} context={t('context', { count: students })} />
      {classes.length === 0 && (
        <EmptyState drawing="door-guide" title={t('none.title')} action={toClasses(t('none.open'))}>
          {t('none.why')}
        </EmptyState>
      )}
      {classes.length > 0 && students === 0 && (
        <EmptyState drawing="door-guide" title={t('empty.title')} action={toClasses(t('empty.open'))}>
          {t('empty.why')}
        </EmptyState>
      )}
      <ToSign />
      {students > 0 && (
        <>
          <TeacherTasks classes={classes} />
          <UnpreparedNotice />
          <Columns columns={2} from="desktop" gap="column">
            <AgreementQueue />
            <ContractQueue />
          </Columns>
          <TeacherClasses classes={classes} />
        </>
      )}
    </Page>
  );
}
