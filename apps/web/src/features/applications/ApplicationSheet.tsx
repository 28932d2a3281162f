import type { ApplicationForStudent } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Timeline } from '../../art/Timeline.js';
import { ApplicationChip } from '../../ui/ApplicationChip.js';
import { useOfferWords } from '../../ui/use-offer-words.js';
import { ApplicationActs } from './ApplicationActs.js';
import css from './ApplicationSheet.module.css';
import { CompanyAnswer } from './CompanyAnswer.js';
import { isOpen } from './group-applications.js';
import { Letter } from './Letter.js';
import { useTimelineSteps } from './use-timeline-steps.js';
import { useWhoActs } from './use-who-acts.js';

interface ApplicationSheetProps {
  application: ApplicationForStudent;
  /** The student's other applications that wait for somebody. */
  otherOpen: number;
}

/** One application: where it stands, who acts next, what was said, how it came there. */
export function ApplicationSheet({ application, otherOpen }: ApplicationSheetProps) {
  const { t } = useTranslation('applications');
  const words = useOfferWords();
  const whoActs = useWhoActs(application);
  const steps = useTimelineSteps(application);
  const { offer, status, companyMessage, motivation } = application;
  const isLive = isOpen(application) || status === 'accepted';
  const dates = words.dates(offer);
  const history = <Timeline steps={steps} />;
  return (
    <article className={isLive ? `sheet ${css.sheet}` : css.row} data-yours={status === 'offered' || undefined}>
      <div className={css.main}>
        <div className={css.head}>
          <h3 className={css.title}>
            <Link to="/offres/$offerId" params={{ offerId: offer.id }}>
              {offer.title}
            </Link>
          </h3>
          <ApplicationChip status={status} />
        </div>
        <p className="small dimmed">
          <span className={css.company}>{offer.companyName}</span>, {words.place(offer)}. {words.kind(offer.kind)}
          {dates && `, ${dates}`}.
        </p>
        <p className={css.next}>{whoActs}</p>
        {companyMessage && <CompanyAnswer message={companyMessage} company={offer.companyName} />}
        <ApplicationActs application={application} otherOpen={otherOpen} />
        {motivation && <Letter text={motivation} about={offer.title} />}
      </div>
      {isLive ? (
        <div className={css.history}>{history}</div>
      ) : (
        <details className={css.fold}>
          <summary>
            {t('history')}
            <span className="visually-hidden">{t('about', { title: offer.title })}</span>
          </summary>
          {history}
        </details>
      )}
    </article>
  );
}
