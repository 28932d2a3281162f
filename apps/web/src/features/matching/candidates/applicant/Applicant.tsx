import { type ApplicationForCompany, answersOpenMutation, offersReadOptions } from '@seve/api-client';
import { useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { usePostTitle } from '../../../../ui/wording/use-post-title.js';
import { applicant } from '../candidates.queries.js';
import { fullName } from '../person.js';
import css from './Applicant.module.css';
import { ApplicantEnding } from './ApplicantEnding.js';
import { ApplicantFile } from './ApplicantFile.js';
import { ApplicantFit } from './ApplicantFit.js';
import { ApplicantPapers } from './ApplicantPapers.js';
import { ApplicantProgress } from './ApplicantProgress.js';
import { ApplicantSkills } from './ApplicantSkills.js';
import { ApplicantAnswer } from './answer/ApplicantAnswer.js';
import { ApplicantInterview } from './interview/ApplicantInterview.js';
import { Neighbours } from './Neighbours.js';
import { useApplicationAnswered } from './use-application-answered.js';

/** Page of one application for the company. Opening it marks it as read. */
export function Applicant() {
  const { applicationId } = useParams({ from: '/entreprise/candidatures/$applicationId' });
  const application = useSuspenseQuery(applicant(applicationId)).data;
  const { offerId } = application;
  const offer = useQuery({ ...offersReadOptions({ path: { id: offerId ?? '' } }), enabled: offerId !== null }).data;
  useMarkRead(application);
  return (
    <Page width="work">
      <Neighbours applicationId={applicationId} />
      <PageHead title={fullName(application.student)} place={<Place application={application} />} context={<Context {...application} />} />
      <Columns columns="minmax(0, 1fr) 24rem" from="desktop" gap="xxl" rowGap="block" align="start" rule="above" pt="lg">
        <div className={css.main}>
          <ApplicantEnding application={application} />
          <ApplicantFile application={application} />
          <ApplicantPapers application={application} />
          {application.motivation !== null && (offer || offerId === null) && (
            <ApplicantSkills student={application.student} asked={offer?.skills ?? []} />
          )}
          <ApplicantInterview application={application} />
          <ApplicantAnswer key={application.id} application={application} seatsLeft={offer?.seatsLeft ?? 1} />
        </div>
        <Columns columns="minmax(0, 1fr)" gap="block">
          <ApplicantFit application={application} />
          <ApplicantProgress application={application} />
        </Columns>
      </Columns>
    </Page>
  );
}

function Place({ application: { offerId, offerTitle } }: { application: ApplicationForCompany }) {
  const title = usePostTitle()(offerTitle);
  if (offerId === null) return <Link to="/entreprise/candidatures-spontanees">{title}</Link>;
  return (
    <Link to="/entreprise/offres/$offerId/candidatures" params={{ offerId }}>
      {title}
    </Link>
  );
}

function Context({ student }: ApplicationForCompany) {
  const { t } = useTranslation('candidates');
  const { certificationTitle, className, schoolName } = student;
  if (certificationTitle === null) return <p>{t('file.closed')}</p>;
  return <p>{[certificationTitle, className, schoolName].filter(Boolean).join(' · ')}</p>;
}

/** Marks the application as read. Done in the component and not in the loader, because a prefetch runs the loader too. */
function useMarkRead({ id, actions }: ApplicationForCompany): void {
  const answered = useApplicationAnswered();
  const { mutate } = useMutation({ ...answersOpenMutation(), onSuccess: answered });
  const isUnread = actions.includes('open');
  useEffect(() => {
    if (isUnread) mutate({ path: { id } });
  }, [id, isUnread, mutate]);
}
