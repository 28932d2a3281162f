import { Box } from '@mantine/core';
import { studentSheetReadOptions } from '@seve/api-client';
import { isSchoolOfficeRole } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../session.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { BackToClass } from '../../../../ui/actions/BackToClass.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { ClassName } from '../../../../ui/wording/ClassName.js';
import { RosterPart } from '../roster/RosterPart.js';
import { nameOf } from '../student-row.js';
import { AccessPart } from './AccessPart.js';
import { AgreementPart } from './AgreementPart.js';
import { BestMatches } from './BestMatches.js';
import { CertificationPart } from './CertificationPart.js';
import { GuardianPart } from './guardian/GuardianPart.js';
import { ProfilePart } from './ProfilePart.js';
import { RemoveStudent } from './RemoveStudent.js';
import { SheetActs } from './SheetActs.js';
import { StudentApplications } from './StudentApplications.js';
import { StudentFacts } from './StudentFacts.js';
import { StudentProposals } from './StudentProposals.js';
import css from './StudentScreen.module.css';
import { CompanyMessages } from './timeline/CompanyMessages.js';
import { NoteForm } from './timeline/NoteForm.js';
import { SearchTimeline } from './timeline/SearchTimeline.js';

/** Page of one student for teachers and the school office: search, history, and their notes and acts. */
export function StudentScreen() {
  const { t } = useTranslation('student-sheet');
  const { classId, studentId } = useParams({ from: '/classes/$classId/eleves/$studentId' });
  const isOffice = isSchoolOfficeRole(useAccount().role);
  const path = { id: classId, studentId };
  const sheet = useSuspenseQuery(studentSheetReadOptions({ path })).data;
  const { student, email } = sheet;
  const name = nameOf(student);
  const guardians = [sheet.guardian, sheet.secondGuardian].filter((one) => one !== null);
  return (
    <Page width="work">
      <BackToClass classId={classId} className={sheet.className} />
      <PageHead
        title={name}
        place={<ClassName name={sheet.className} />}
        context={email && <a href={`mailto:${email}`}>{email}</a>}
        acts={<SheetActs classId={classId} sheet={sheet} />}
      />
      <Columns columns="minmax(0, 1.5fr) minmax(0, 1fr)" gap="xxl" rowGap="block" className={css.columns}>
        <div className={css.main}>
          <section aria-label={t('state')}>
            <h2>{t('state')}</h2>
            <StudentFacts student={student} terms={sheet.terms} />
            {student.state !== 'placed' && (
              <Box mt="md">
                <LinkButton variant="default" size="sm" to="/etablissement/places/nouvelle/$studentId" params={{ studentId }}>
                  {t('classes:declare-place')}
                </LinkButton>
              </Box>
            )}
          </section>
          <StudentApplications applications={sheet.applications} firstName={student.firstName} hearsCompanies={!isOffice} />
          {!isOffice && <CompanyMessages path={path} />}
          {!isOffice && <StudentProposals path={path} />}
          <section aria-label={t('timeline.title')}>
            <h2>{t('timeline.title')}</h2>
            {!isOffice && <NoteForm path={path} />}
            <SearchTimeline path={path} />
          </section>
        </div>
        <div className={css.aside}>
          {'matches' in sheet && <BestMatches matches={sheet.matches} isPlaced={student.state === 'placed'} />}
          <ProfilePart profile={sheet.profile} />
          {sheet.agreement.isNeeded && <AgreementPart path={path} agreement={sheet.agreement} firstName={student.firstName} />}
          <CertificationPart path={path} certification={sheet.certification} />
          {student.isMinor && (guardians.length > 0 || isOffice) && <GuardianPart guardians={guardians} path={path} isMended={isOffice} />}
          <RosterPart path={path} />
          {sheet.hasAccount && <AccessPart path={path} name={name} hasSecondStep={sheet.hasSecondStep} />}
          <RemoveStudent path={path} name={name} />
        </div>
      </Columns>
    </Page>
  );
}
