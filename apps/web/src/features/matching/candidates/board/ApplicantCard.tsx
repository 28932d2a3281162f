import { Box, Flex } from '@mantine/core';
import type { ApplicationForCompany } from '@seve/api-client';
import { companyStageOf, dayInParis } from '@seve/domain';
import { IconCalendar, IconCalendarEvent, IconMapPin } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { criteriaOf } from '../../../../art/score/criteria-of.js';
import { outOf100 } from '../../../../art/score/points-of-100.js';
import { ScoreLeaf } from '../../../../art/score/ScoreLeaf.js';
import { AnswerWait } from '../../../../ui/chips/AnswerWait.js';
import { ApplicationChip } from '../../../../ui/chips/ApplicationChip.js';
import { RelativeDay } from '../../../../ui/format/RelativeDay.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { inboxOf } from '../inbox/inbox-search.js';
import { daysOf, fullName, trainingOf } from '../person.js';
import { useAvailability } from '../use-availability.js';
import { useWish } from '../use-wish.js';
import css from './ApplicantCard.module.css';

/**
 * One application of the board. The name is the link, and its clickable area covers the card. Facts that the company may no longer see are
 * omitted.
 */
export function ApplicantCard({ application }: { application: ApplicationForCompany }) {
  const { t } = useTranslation('candidates');
  const { id, student, postScore, status, createdAt, answerDueOn, offerId } = application;
  const list = status === 'draft' ? {} : inboxOf(companyStageOf(status), offerId);
  const available = useAvailability(daysOf(application));
  const appointment = useAppointment(application);
  const wish = useWish(application);
  const [reason] = criteriaOf(application.criteria, 'post');
  return (
    <article className={`sheet ${css.card}`}>
      <div className={css.head} data-scored={postScore !== null || undefined}>
        {postScore !== null && <ScoreLeaf postScore={outOf100(postScore)} size={46} />}
        <div>
          <Box component="h3" fz="1.125rem" lh="1.375rem" className="anywhere">
            <Link to="/entreprise/candidatures/$applicationId" params={{ applicationId: id }} search={list} className={css.link}>
              {fullName(student)}
            </Link>
          </Box>
          <p className="micro dimmed">{trainingOf(student) || t('file.folded')}</p>
        </div>
        {postScore !== null && (
          <Box component="p" c="var(--for-post-text)" fz="1.5625rem" lh="1.625rem" className="num">
            <span className="visually-hidden">{t('fit.for-post')} </span>
            {outOf100(postScore)}
          </Box>
        )}
      </div>
      {wish && (
        <Box component="p" fz="0.875rem" lh="1.1875rem" mt="xs" mb="xs">
          {wish}
        </Box>
      )}
      {reason && (
        <Box component="p" fz="0.875rem" lh="1.1875rem" mt="xs" mb="xs">
          {reason.reason}
        </Box>
      )}
      {appointment && (
        <Box component="p" fz="0.875rem" lh="1.1875rem" mt="xs" mb="xs">
          <IconCalendarEvent size={15} stroke={1.6} aria-hidden="true" /> {appointment}
        </Box>
      )}
      {(available || student.canReachSite) && (
        <Flex component="ul" direction="column" gap="xxs" className={`bare-list micro dimmed ${css.facts}`}>
          {available && (
            <Flex component="li" gap="xs">
              <IconCalendar size={15} stroke={1.6} aria-hidden="true" />
              {available}
            </Flex>
          )}
          {student.canReachSite && (
            <Flex component="li" gap="xs">
              <IconMapPin size={15} stroke={1.6} aria-hidden="true" />
              {t('fit.reach')}
            </Flex>
          )}
        </Flex>
      )}
      <Flex rowGap="xxs" columnGap="xs" align="center" justify="space-between" wrap="wrap" mt="xs" py="xs" className="ruled">
        {answerDueOn === null ? <ApplicationChip status={status} /> : <AnswerWait dueOn={answerDueOn} />}
        <Box component="span" fz="0.8125rem" pos="relative" className="dimmed">
          {t('sent')} <RelativeDay at={createdAt} />
        </Box>
      </Flex>
    </article>
  );
}

/** "Entretien le mardi 8, 10 h", or that the student still has to choose; null without a future interview. */
function useAppointment({ status, interview }: ApplicationForCompany): string | null {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  if (status !== 'interview' || interview === null || interview.status === 'cancelled') return null;
  if (interview.startsAt === null) return interview.refusedAt === null ? t('interview.to-choose') : t('interview.no-slot');
  const at = new Date(interview.startsAt);
  return t('interview.on', { day: format.compactDay(dayInParis(at)), time: format.time(at) });
}
