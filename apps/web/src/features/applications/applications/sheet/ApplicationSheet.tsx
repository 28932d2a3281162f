import { Box, Flex } from '@mantine/core';
import type { ApplicationForStudent } from '@seve/api-client';
import { CONTACT_MASK, isCompanyRole, isSchoolRole } from '@seve/domain';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Timeline } from '../../../../art/progress/Timeline.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { ReportButton } from '../../../../ui/actions/ReportButton.js';
import { ApplicationChip } from '../../../../ui/chips/ApplicationChip.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { useOfferWords } from '../../../../ui/wording/use-offer-words.js';
import { usePostTitle } from '../../../../ui/wording/use-post-title.js';
import { Letter } from '../Letter.js';
import { groupOf, isOpen } from '../list/group-applications.js';
import { Quote } from '../Quote.js';
import css from './ApplicationSheet.module.css';
import { ApplicationActs } from './acts/ApplicationActs.js';
import { Interview } from './interview/Interview.js';
import { PoolQuestion } from './PoolQuestion.js';
import { useTimelineSteps } from './use-timeline-steps.js';
import { useWhoActs } from './use-who-acts.js';

/** Returns the texts of the company that this student may read. */
function wordsOf({ companyMessage, interview, ending }: ApplicationForStudent): string[] {
  const said = ending && isCompanyRole(ending.by) ? ending.message : null;
  return [companyMessage, interview?.place, interview?.note, said].filter((words): words is string => Boolean(words));
}

const hasWordsOfCompany = (application: ApplicationForStudent): boolean => wordsOf(application).length > 0;

/** True when the api has masked a part of a text, because the student is under 18. */
const isAnyMasked = (application: ApplicationForStudent): boolean =>
  application.isMasked && wordsOf(application).some((words) => words.includes(CONTACT_MASK));

interface ApplicationSheetProps {
  application: ApplicationForStudent;
  /** Number of the student's other open applications. */
  otherOpen: number;
  /** True when the student has no place, or has lost it. */
  isSearching: boolean;
}

/** Page of one application: state, who acts next, messages and history. */
export function ApplicationSheet({ application, otherOpen, isSearching }: ApplicationSheetProps) {
  const { t } = useTranslation('applications');
  const words = useOfferWords();
  const format = useFormat();
  const title = usePostTitle()(application.offer?.title ?? null);
  const whoActs = useWhoActs(application);
  const steps = useTimelineSteps(application);
  const { offer, company, kind, wantedFrom, wantedTo, status, interview, companyMessage, motivation, placementId } = application;
  const group = groupOf(application);
  const isLive = isOpen(application) || status === 'accepted';
  const wanted = wantedFrom !== null && wantedTo !== null ? format.dayRange(wantedFrom, wantedTo) : null;
  const dates = offer ? words.dates(offer) : wanted;
  const history = <Timeline steps={steps} />;
  return (
    <article className={isLive ? `sheet ${css.sheet}` : css.row} data-yours={group === 'yours' || undefined}>
      <div className={css.main}>
        <Flex rowGap="xs" columnGap="md" align="flex-start" justify="space-between" wrap="wrap">
          <h3 className={css.title}>
            {offer ? (
              <Link to="/offres/$offerId" params={{ offerId: offer.id }}>
                {title}
              </Link>
            ) : (
              title
            )}
          </h3>
          <ApplicationChip status={status} />
        </Flex>
        <p className="small dimmed">
          <Box component="span" c="var(--ink)" fw={600}>
            {company.name}
          </Box>
          , {offer ? words.place(offer) : company.communeName}. {words.kind(kind)}
          {dates && `, ${dates}`}.
        </p>
        <p className={css.next}>{whoActs}</p>
        {placementId && (
          <Box component="p" my="sm">
            <LinkButton to="/mes-places/$placementId" params={{ placementId }}>
              {t('open-place')}
              <span className="visually-hidden">{t('about', { title })}</span>
            </LinkButton>
          </Box>
        )}
        {companyMessage && <Quote text={companyMessage} by={t('message-of', { company: company.name })} />}
        <OwnEnding application={application} />
        {status === 'interview' && interview && <Interview application={application} interview={interview} />}
        {isAnyMasked(application) && <p className="small dimmed">{t('masked')}</p>}
        {hasWordsOfCompany(application) && (
          <ReportButton about="application" id={application.id} as="student" company={company.name} reportedAt={application.reportedAt} />
        )}
        {status === 'pool' && <PoolQuestion application={application} />}
        <ApplicationActs application={application} otherOpen={otherOpen} />
        {isSearching && group === 'over' && <NextIdeas />}
        {motivation && <Letter text={motivation} about={title} />}
      </div>
      {isLive ? (
        <div className={css.history}>{history}</div>
      ) : (
        <details className={css.fold}>
          <summary>
            {t('history')}
            <span className="visually-hidden">{t('about', { title })}</span>
          </summary>
          {history}
        </details>
      )}
    </article>
  );
}

/** Links to other offers, shown when the application has ended. */
function NextIdeas() {
  const { t } = useTranslation('applications');
  return (
    <p className={`small ${css.ideas}`}>
      <Link to="/mes-offres">{t('ideas')}</Link>
    </p>
  );
}

/** Reason and message of an end, with their author: student, school or company. */
function OwnEnding({ application: { ending, company } }: { application: ApplicationForStudent }) {
  const { t } = useTranslation('applications');
  if (ending === null) return null;
  const { by, reason, message } = ending;
  const other = isSchoolRole(by) ? t('message-of-school') : t('message-of', { company: company.name });
  const who = by === 'student' ? t('ending.message.you') : other;
  return (
    <>
      {reason && <p className="small">{t('ending.reason', { reason: t(`leave.reasons.${reason}`) })}</p>}
      {message && <Quote text={message} by={who} />}
    </>
  );
}
