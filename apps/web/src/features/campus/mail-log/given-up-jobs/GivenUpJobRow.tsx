import type { GivenUpJobView } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { RetryJob } from './RetryJob.js';

/** One failed job: purpose, error, and time of the failure. */
export function GivenUpJobRow({ job: given }: { job: GivenUpJobView }) {
  const { t } = useTranslation('given-up-jobs');
  const format = useFormat();
  const { id, job, reason, fault, attempts, since, nextTryAt } = given;
  return (
    <Columns
      component="li"
      columns="minmax(0, 1.4fr) minmax(0, 1.4fr) minmax(0, 1fr) auto"
      from="desktop"
      gap="lg"
      rowGap="xs"
      align="center"
      rule="below"
      py="md"
    >
      <div className="anywhere">
        <h2 className="row-title">{t(`jobs.${job}`)}</h2>
        <Subjects job={given} />
      </div>
      <div>
        <p>{t(`reasons.${reason}`)}</p>
        {fault && <p className="small dimmed">{t('fault', { fault })}</p>}
      </div>
      <div className="small dimmed">
        <p>
          {t('since')} <time dateTime={String(since)}>{format.longInstant(since)}</time>, {t('attempts', { count: attempts })}
        </p>
        <p>
          {t('next')} <time dateTime={String(nextTryAt)}>{format.longInstant(nextTryAt)}</time>
        </p>
      </div>
      <div>
        <RetryJob id={id} name={t(`jobs.${job}`)} />
      </div>
    </Columns>
  );
}

/** Links to the subjects that a coordinator may open; students are not named. */
function Subjects({ job: { offer, company, school } }: { job: GivenUpJobView }) {
  return (
    <>
      {offer && (
        <p className="small">
          <Link to="/coordination/offres/$offerId" params={{ offerId: offer.id }}>
            {offer.name}
          </Link>
        </p>
      )}
      {company && (
        <p className="small">
          <Link to="/coordination/entreprises/$companyId" params={{ companyId: company.id }}>
            {company.name}
          </Link>
        </p>
      )}
      {school && (
        <p className="small">
          <Link to="/coordination/etablissements/$schoolId" params={{ schoolId: school.id }}>
            {school.name}
          </Link>
        </p>
      )}
    </>
  );
}
