import { useMediaQuery } from '@mantine/hooks';
import { classesReadOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../shell/Page.js';
import { PageHead } from '../../shell/PageHead.js';
import { arrangeStudents } from './arrange-students.js';
import { BackToClasses } from './BackToClasses.js';
import { ClassBar } from './ClassBar.js';
import { ClassCode } from './ClassCode.js';
import { ClassName } from './ClassName.js';
import css from './ClassScreen.module.css';
import { ClassTools } from './ClassTools.js';
import { EmptyClass } from './EmptyClass.js';
import { learnerOf } from './level-words.js';
import { NobodyFound } from './NobodyFound.js';
import { StudentCards } from './StudentCards.js';
import { StudentDialog } from './StudentDialog.js';
import { StudentTable } from './StudentTable.js';
import { TableFoot } from './TableFoot.js';

export function ClassScreen() {
  const { t } = useTranslation('classes');
  const { classId } = useParams({ from: '/classes/$classId' });
  const search = useSearch({ from: '/classes/$classId' });
  const isPhone = useMediaQuery('(width < 700px)', false, { getInitialValueInEffect: false });
  const { name, certification, code, students } = useSuspenseQuery(classesReadOptions({ path: { id: classId } })).data;
  const [openId, setOpenId] = useState<string | null>(null);
  const learner = learnerOf(certification.level);
  const rows = arrangeStudents(students, search);
  const placed = students.filter(({ state }) => state === 'placed').length;
  const Rows = isPhone ? StudentCards : StudentTable;
  return (
    <Page width="work">
      <BackToClasses />
      <PageHead
        title={<ClassName name={name} />}
        documentTitle={name}
        place={certification.title}
        context={`${t(`learners.${learner}`, { count: students.length })} ${students.length > 0 ? t('placed', { count: placed }) : ''}`}
      />
      {students.length === 0 ? (
        <EmptyClass classId={classId} className={name} code={code} learner={learner} />
      ) : (
        <>
          <ClassBar students={students} search={search} />
          <ClassTools search={search} />
          <div className={isPhone ? undefined : `sheet ${css.sheet}`}>
            {rows.length === 0 ? (
              <NobodyFound search={search} />
            ) : (
              <Rows students={rows} search={search} learner={learner} onOpen={setOpenId} />
            )}
            <TableFoot shown={rows.length} total={students.length} />
          </div>
          <section className={css.code} aria-label={t('code.section')}>
            <h2>{t('code.section')}</h2>
            <ClassCode classId={classId} className={name} code={code} learner={learner} />
          </section>
          <StudentDialog classId={classId} students={students} openId={openId} learner={learner} onClose={() => setOpenId(null)} />
        </>
      )}
    </Page>
  );
}
