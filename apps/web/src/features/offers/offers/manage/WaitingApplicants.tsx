import { Box, Flex } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AnswerWait } from '../../../../ui/chips/AnswerWait.js';
import { SidePart } from '../../../../ui/layout/SidePart.js';
import { usePostTitle } from '../../../../ui/wording/use-post-title.js';
import { waitingApplicants } from './company-offers.queries.js';

/** Applicants who have waited longest for a response, and a link to all of them. */
export function WaitingApplicants() {
  const { t } = useTranslation('company-offers');
  const titleOf = usePostTitle();
  const { items, byStage } = useSuspenseQuery(waitingApplicants).data;
  const count = byStage.find(({ stage }) => stage === 'waiting')?.applications ?? 0;
  if (items.length === 0) return null;
  return (
    <SidePart gap="sm" mb="lg" aria-labelledby="waiting-applicants">
      <Flex rowGap="xxs" columnGap="lg" align="baseline" justify="space-between" wrap="wrap">
        <Box component="h2" id="waiting-applicants" className="h3">
          {t('waiting-applicants.title')}
        </Box>
        <Link to="/entreprise/candidatures">{t('waiting-applicants.all', { count })}</Link>
      </Flex>
      <ul className="bare-list">
        {items.map(({ id, student, offerTitle, answerDueOn }) => (
          <Flex
            component="li"
            key={id}
            py="xs"
            rowGap="xxs"
            columnGap="md"
            align="center"
            justify="space-between"
            wrap="wrap"
            className="ruled"
          >
            <span>
              <Link to="/entreprise/candidatures/$applicationId" params={{ applicationId: id }} className="strong">
                {student.firstName} {student.lastName}
              </Link>
              <span className="dimmed">, {titleOf(offerTitle)}</span>
            </span>
            {answerDueOn !== null && <AnswerWait dueOn={answerDueOn} />}
          </Flex>
        ))}
      </ul>
    </SidePart>
  );
}
