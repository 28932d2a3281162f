import type { SheetApplication } from '@seve/api-client';
import { type ApplicationStatus, OPEN_APPLICATION_STATUSES } from '@seve/domain';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CancelAgreedPlace } from '../../../../ui/actions/CancelAgreedPlace.js';
import { ApplicationChip } from '../../../../ui/chips/ApplicationChip.js';
import { RelativeDay } from '../../../../ui/format/RelativeDay.js';
import { usePostTitle } from '../../../../ui/wording/use-post-title.js';
import { RefusedByPhone } from './RefusedByPhone.js';
import css from './SheetList.module.css';

const OPEN: readonly ApplicationStatus[] = OPEN_APPLICATION_STATUSES;

interface StudentApplicationsProps {
  applications: readonly SheetApplication[];
  firstName: string;
  /** True when the reader may record a refusal given by phone. */
  hearsCompanies: boolean;
}

/** Applications of the student with state and who acts next. */
export function StudentApplications({ applications, firstName, hearsCompanies }: StudentApplicationsProps) {
  const { t } = useTranslation('student-sheet');
  const titleOf = usePostTitle();
  const who = { company: t('turn.company'), student: t('turn.student', { name: firstName }), teacher: null, nobody: null };
  return (
    <section aria-label={t('applications.title')}>
      <h2>{t('applications.title')}</h2>
      {applications.length === 0 ? (
        <p className="dimmed">{t('applications.none')}</p>
      ) : (
        <ul className={`bare-list ${css.rows}`}>
          {applications.map((application) => {
            const { id, offerId, offerTitle, companyName, status, updatedAt, nextActor } = application;
            return (
              <li key={id}>
                <div>
                  {offerId === null ? (
                    <p className={css.title}>{titleOf(offerTitle)}</p>
                  ) : (
                    <Link to="/offres/$offerId" params={{ offerId }} className={css.title}>
                      {titleOf(offerTitle)}
                    </Link>
                  )}
                  <p className="small dimmed">{companyName}</p>
                </div>
                <div className={css.end}>
                  <ApplicationChip status={status} />
                  <p className="micro dimmed">
                    {who[nextActor]} <RelativeDay at={updatedAt} />
                  </p>
                  {hearsCompanies && OPEN.includes(status) && <RefusedByPhone application={application} firstName={firstName} />}
                  {status === 'accepted' && (
                    <CancelAgreedPlace applicationId={id} as="school" student={firstName} company={companyName} offerTitle={offerTitle} />
                  )}
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
