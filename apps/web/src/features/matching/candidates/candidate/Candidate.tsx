import { Flex } from '@mantine/core';
import { candidatesFindOptions, offersReadOptions } from '@seve/api-client';
import { IconCalendar, IconSchool } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { outOf100 } from '../../../../art/score/points-of-100.js';
import { ScoreLeaf } from '../../../../art/score/ScoreLeaf.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import css from '../applicant/Applicant.module.css';
import { ApplicantFit } from '../applicant/ApplicantFit.js';
import { ApplicantSkills } from '../applicant/ApplicantSkills.js';
import { useFreeMonths } from '../use-free-months.js';
import { CandidateInvite } from './CandidateInvite.js';

/** Page of a student who opted in and has not applied: facts that suit the post, none that identify the student. */
export function Candidate() {
  const { t } = useTranslation('candidates');
  const { offerId, candidateId } = useParams({ from: '/entreprise/offres/$offerId/candidats/$candidateId' });
  const candidate = useSuspenseQuery(candidatesFindOptions({ path: { id: offerId, candidateId } })).data;
  const offer = useSuspenseQuery(offersReadOptions({ path: { id: offerId } })).data;
  const available = useFreeMonths(candidate);
  const { level, certificationTitle } = candidate;
  return (
    <Page width="work">
      <PageHead
        title={candidate.pseudonym}
        place={
          <Link to="/entreprise/offres/$offerId/candidatures" params={{ offerId }}>
            {offer.title}
          </Link>
        }
        context={<p>{t('candidate.who')}</p>}
      />
      <Columns columns="minmax(0, 1fr) 24rem" from="desktop" gap="xxl" rowGap="block" align="start" rule="above" pt="lg">
        <div className={css.main}>
          <Flex component="ul" rowGap="xs" columnGap="lg" wrap="wrap" className={`bare-list ${css.facts}`}>
            <li className={css.fitLine}>
              <ScoreLeaf postScore={outOf100(candidate.postScore)} size={46} />
              <span className="strong for-post">
                {t('fit.for-post')} <span className="num">{outOf100(candidate.postScore)}</span>
              </span>
            </li>
            <li>
              <IconSchool size={18} stroke={1.6} aria-hidden="true" />
              {[certificationTitle, level !== null && t(`level.${level}`)].filter(Boolean).join(', ')}
            </li>
            {available && (
              <li>
                <IconCalendar size={18} stroke={1.6} aria-hidden="true" />
                {available}
              </li>
            )}
          </Flex>
          <CandidateInvite key={candidateId} candidate={candidate} offerId={offerId} />
          <ApplicantSkills student={candidate} asked={offer.skills} />
        </div>
        <Columns columns="minmax(0, 1fr)" gap="block">
          <ApplicantFit application={candidate} />
        </Columns>
      </Columns>
    </Page>
  );
}
