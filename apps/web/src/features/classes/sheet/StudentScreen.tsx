import { Box, Button } from '@mantine/core';
import { studentSheetReadOptions } from '@seve/api-client';
import { IconArrowLeft, IconBulb, IconMailForward, IconSend } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { LinkButton } from '../../../ui/actions/LinkButton.js';
import { Columns } from '../../../ui/layout/Columns.js';
import { ClassName } from '../../../ui/wording/ClassName.js';
import back from '../BackLink.module.css';
import { ProposeDialog } from '../propose/ProposeDialog.js';
import { ReminderDialog } from '../reminder/ReminderDialog.js';
import { InviteDialog } from '../roster/InviteDialog.js';
import { RosterPart } from '../roster/RosterPart.js';
import { nameOf } from '../student-row.js';
import { AccessPart } from './AccessPart.js';
import { AgreementPart } from './AgreementPart.js';
import { BestMatches } from './BestMatches.js';
import { CertificationPart } from './CertificationPart.js';
import { ContactPart } from './ContactPart.js';
import { ProfilePart } from './ProfilePart.js';
import { RemoveStudent } from './RemoveStudent.js';
import { StudentApplications } from './StudentApplications.js';
import { StudentFacts } from './StudentFacts.js';
import { StudentProposals } from './StudentProposals.js';
import css from './StudentScreen.module.css';
import { CompanyMessages } from './timeline/CompanyMessages.js';
import { NoteForm } from './timeline/NoteForm.js';
import { SearchTimeline } from './timeline/SearchTimeline.js';

/** One student of the class: where the search stands, what happened, and what the teacher adds. */
export function StudentScreen() {
  const { t } = useTranslation('student-sheet');
  const { classId, studentId } = useParams({ from: '/classes/$classId/eleves/$studentId' });
  const path = { id: classId, studentId };
  const sheet = useSuspenseQuery(studentSheetReadOptions({ path })).data;
  const [reminded, setReminded] = useState<readonly string[] | null>(null);
  const [isProposing, setProposing] = useState(false);
  const [invited, setInvited] = useState<readonly string[] | null>(null);
  const { student, email } = sheet;
  const name = nameOf(student);
  return (
    <Page width="work">
      <BackToClass classId={classId} className={sheet.className} />
      <PageHead
        title={name}
        place={<ClassName name={sheet.className} />}
        context={email && <a href={`mailto:${email}`}>{email}</a>}
        acts={
          student.rosterState !== 'joined' ? (
            <Button leftSection={<IconMailForward size={18} stroke={1.6} aria-hidden="true" />} onClick={() => setInvited([student.id])}>
              {t('roster:bar.invite', { count: 1 })}
            </Button>
          ) : (
            student.state !== 'placed' && (
              <>
                <Button
                  variant="default"
                  leftSection={<IconBulb size={18} stroke={1.6} aria-hidden="true" />}
                  onClick={() => setProposing(true)}
                >
                  {t('propose')}
                </Button>
                <Button leftSection={<IconSend size={18} stroke={1.6} aria-hidden="true" />} onClick={() => setReminded([student.id])}>
                  {t('remind')}
                </Button>
              </>
            )
          )
        }
      />
      <Columns columns="minmax(0, 1.5fr) minmax(0, 1fr)" gap="xxl" rowGap="block" className={css.columns}>
        <div className={css.main}>
          <section aria-label={t('state')}>
            <h2>{t('state')}</h2>
            <StudentFacts student={student} />
            {student.state !== 'placed' && (
              <Box mt="md">
                <LinkButton variant="default" size="sm" to="/etablissement/places/nouvelle/$studentId" params={{ studentId }}>
                  {t('classes:declare-place')}
                </LinkButton>
              </Box>
            )}
          </section>
          <StudentApplications applications={sheet.applications} firstName={student.firstName} />
          <CompanyMessages path={path} />
          <StudentProposals path={path} />
          <section aria-label={t('timeline.title')}>
            <h2>{t('timeline.title')}</h2>
            <NoteForm path={path} />
            <SearchTimeline path={path} />
          </section>
        </div>
        <div className={css.aside}>
          <BestMatches matches={sheet.matches} isPlaced={student.state === 'placed'} />
          <ProfilePart profile={sheet.profile} />
          {sheet.agreement.isNeeded && <AgreementPart path={path} agreement={sheet.agreement} firstName={student.firstName} />}
          <CertificationPart path={path} certification={sheet.certification} />
          {sheet.guardian && <ContactPart guardian={sheet.guardian} path={path} />}
          <RosterPart path={path} />
          {sheet.hasAccount && <AccessPart path={path} name={name} hasSecondStep={sheet.hasSecondStep} />}
          <RemoveStudent path={path} name={name} />
        </div>
      </Columns>
      <InviteDialog classId={classId} studentIds={invited} onClose={() => setInvited(null)} />
      <ReminderDialog classId={classId} students={[student]} studentIds={reminded} onClose={() => setReminded(null)} />
      <ProposeDialog
        classId={classId}
        students={[student]}
        search={{ matches: sheet.matches, kinds: sheet.profile.kinds }}
        opened={isProposing}
        onClose={() => setProposing(false)}
      />
    </Page>
  );
}

function BackToClass({ classId, className }: { classId: string; className: string }) {
  return (
    <Link to="/classes/$classId" params={{ classId }} search={{}} className={`no-print ${back.back}`}>
      <IconArrowLeft size={18} stroke={1.6} aria-hidden="true" />
      <span>
        <ClassName name={className} />
      </span>
    </Link>
  );
}
