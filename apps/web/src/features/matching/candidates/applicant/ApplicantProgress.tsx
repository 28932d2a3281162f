import { Flex } from '@mantine/core';
import type { ApplicationForCompany } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { Timeline } from '../../../../art/progress/Timeline.js';
import { CancelAgreedPlace } from '../../../../ui/actions/CancelAgreedPlace.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { AnswerWait } from '../../../../ui/chips/AnswerWait.js';
import { ApplicationChip } from '../../../../ui/chips/ApplicationChip.js';
import css from './Applicant.module.css';
import { useApplicantSteps } from './use-applicant-steps.js';

/** Steps of the application, with who acts next. */
export function ApplicantProgress({ application }: { application: ApplicationForCompany }) {
  const { t } = useTranslation('candidates');
  const { id, actions, student, offerTitle } = application;
  return (
    <Flex component="section" direction="column" gap="md" aria-labelledby="progress">
      <Flex rowGap="xs" columnGap="md" align="center" justify="space-between" wrap="wrap">
        <h2 id="progress" className={`h3 ${css.title}`}>
          {t('progress.title')}
        </h2>
        <Flex gap="xs" wrap="wrap">
          <ApplicationChip status={application.status} />
          {application.answerDueOn !== null && <AnswerWait dueOn={application.answerDueOn} />}
        </Flex>
      </Flex>
      <Timeline steps={useApplicantSteps(application)} />
      {application.status === 'accepted' && (
        <div>
          <LinkButton variant="default" to="/entreprise/conventions">
            {t('progress.agreements')}
          </LinkButton>
        </div>
      )}
      {actions.includes('cancel') && (
        <CancelAgreedPlace applicationId={id} as="company" student={student.firstName} offerTitle={offerTitle} />
      )}
    </Flex>
  );
}
