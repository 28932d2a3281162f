import { Button } from '@mantine/core';
import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { classesReadOptions } from '@seve/api-client';
import { arrangeStudents, type ClassSearch, isSchoolOfficeRole, schoolYearWords } from '@seve/domain';
import { IconArrowLeft, IconSettings } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../session.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import back from '../../../../ui/actions/BackLink.module.css';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { EmptyState } from '../../../../ui/feedback/EmptyState.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { ClassName } from '../../../../ui/wording/ClassName.js';
import { useCountdown } from '../../../../ui/wording/use-countdown.js';
import { ClassCode } from '../code/ClassCode.js';
import { learnerOf } from '../level-words.js';
import { ProposeDialog } from '../propose/ProposeDialog.js';
import { ReminderDialog } from '../reminder/ReminderDialog.js';
import { AddStudentDialog } from '../roster/AddStudentDialog.js';
import { InviteStudents } from '../roster/InviteStudents.js';
import { RosterBar } from '../roster/RosterBar.js';
import { ClassActs } from './ClassActs.js';
import { ClassBar } from './ClassBar.js';
import css from './ClassScreen.module.css';
import { EmptyClass } from './EmptyClass.js';
import { ClassTools } from './filters/ClassTools.js';
import { ClassViews } from './filters/ClassViews.js';
import { ClassRhythm } from './rhythm/ClassRhythm.js';
import { SelectionBar } from './SelectionBar.js';
import { StudentCards } from './student-list/StudentCards.js';
import { StudentTable } from './student-list/StudentTable.js';
import { TableFoot } from './student-list/TableFoot.js';
import { useSelection } from './use-selection.js';

export function ClassScreen() {
  const { t } = useTranslation('classes');
  const { classId } = useParams({ from: '/classes/$classId' });
  const search = useSearch({ from: '/classes/$classId' });
  const isPhone = useMediaQuery('screen and (width < 700px)', false, { getInitialValueInEffect: false });
  const [isDense, setDense] = useLocalStorage({ key: 'seve.class-density', defaultValue: false, getInitialValueInEffect: false });
  const countdown = useCountdown();
  const isTeacher = useAccount().role === 'teacher';
  const { name, certification, programme, schoolYear, referent, period, code, students, workStudyBlocks, waiting } = useSuspenseQuery(
    classesReadOptions({ path: { id: classId } }),
  ).data;
  const [remindedIds, setRemindedIds] = useState<readonly string[] | null>(null);
  const [isAdding, setAdding] = useState(false);
  const [isProposing, setProposing] = useState(false);
  const [invitedIds, setInvitedIds] = useState<readonly string[] | null>(null);
  const learner = learnerOf(certification.level);
  const add = () => setAdding(true);
  const rows = arrangeStudents(students, search);
  const selection = useSelection(rows.map(({ id }) => id));
  const placed = students.filter(({ state }) => state === 'placed').length;
  const withoutPlace = rows.filter(({ state }) => state !== 'placed' && state !== 'not_joined').map(({ id }) => id);
  const Rows = isPhone ? StudentCards : StudentTable;
  return (
    <Page width="work" className="wide-paper">
      <BackToClasses />
      <PageHead
        title={<ClassName name={name} />}
        documentTitle={name}
        place={t('place', { programme: programme.name, year: schoolYearWords(schoolYear), name: referent.name })}
        context={
          <>
            <p>{`${t(`learners.${learner}`, { count: students.length })} ${students.length > 0 ? t('placed', { count: placed }) : ''}`}</p>
            {period && <p>{countdown(period)}</p>}
          </>
        }
        acts={
          <>
            <LinkButton
              to="/classes/$classId/reglages"
              params={{ classId }}
              variant="default"
              leftSection={<IconSettings size={18} stroke={1.6} aria-hidden="true" />}
            >
              {t('settings')}
            </LinkButton>
            {students.length > 0 && (
              <ClassActs
                classId={classId}
                search={search}
                withoutPlace={withoutPlace.length}
                isFiltered={rows.length < students.length}
                onRemind={() => setRemindedIds(withoutPlace)}
              />
            )}
          </>
        }
      />
      {students.length === 0 ? (
        <EmptyClass classId={classId} className={name} code={code} learner={learner} waiting={waiting} onAdd={add} />
      ) : (
        <>
          <ClassBar students={students} search={search} />
          <RosterBar classId={classId} students={students} waiting={waiting} onAdd={add} onInvite={setInvitedIds} />
          {isTeacher && <ClassViews search={search} />}
          <ClassTools search={search} density={isPhone ? undefined : { isDense, change: setDense }} />
          <div className={isPhone ? undefined : `sheet ${css.sheet}`}>
            {rows.length === 0 ? (
              <NobodyFound search={search} />
            ) : (
              <Rows
                students={rows}
                search={search}
                learner={learner}
                classId={classId}
                isDense={isDense}
                selection={selection}
                period={period}
                onRemind={(id) => setRemindedIds([id])}
                onInvite={(id) => setInvitedIds([id])}
              />
            )}
            <SelectionBar
              selection={selection}
              notJoined={rows.filter(({ id, rosterState }) => rosterState !== 'joined' && selection.ids.includes(id)).map(({ id }) => id)}
              onInvite={setInvitedIds}
              onRemind={setRemindedIds}
              onPropose={isTeacher ? () => setProposing(true) : undefined}
            />
            <TableFoot shown={rows.length} total={students.length} />
          </div>
          <Columns
            columns="repeat(auto-fit, minmax(min(100%, 22rem), 1fr))"
            gap="column"
            rowGap="block"
            rule="above"
            mt="column"
            pt="lg"
            className="no-print"
          >
            <section className={css.part} aria-label={t('code.section')}>
              <h2>{t('code.section')}</h2>
              <ClassCode classId={classId} className={name} code={code} learner={learner} />
            </section>
            <ClassRhythm classId={classId} blocks={workStudyBlocks} />
          </Columns>
          <InviteStudents classId={classId} studentIds={invitedIds} onClose={() => setInvitedIds(null)} />
          <ReminderDialog classId={classId} students={students} studentIds={remindedIds} onClose={() => setRemindedIds(null)} />
          <ProposeDialog
            classId={classId}
            students={rows.filter(({ id, rosterState }) => rosterState === 'joined' && selection.ids.includes(id))}
            opened={isProposing}
            onClose={() => setProposing(false)}
          />
        </>
      )}
      {/* Outside the condition above, so that it stays open when the first student arrives. */}
      <AddStudentDialog classId={classId} opened={isAdding} onClose={() => setAdding(false)} />
    </Page>
  );
}

function BackToClasses() {
  const { t } = useTranslation('classes');
  const isOffice = isSchoolOfficeRole(useAccount().role);
  return (
    <Link to="/classes" className={`no-print ${back.back}`}>
      <IconArrowLeft size={18} stroke={1.6} aria-hidden="true" />
      {isOffice ? t('back-office') : t('back')}
    </Link>
  );
}

/** Shown when the filters match no student. */
function NobodyFound({ search }: { search: ClassSearch }) {
  const { t } = useTranslation('classes');
  const action = (
    <Button variant="default" renderRoot={(props) => <Link {...props} from="/classes/$classId" to="." search={{}} resetScroll={false} />}>
      {t('foot.show-all')}
    </Button>
  );
  return <EmptyState title={search.q ? t('nobody.named', { words: search.q }) : t('nobody.there')} action={action} />;
}
