import { Box, Checkbox, Flex } from '@mantine/core';
import type { ApplicationForCompany } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { outOf100 } from '../../../../art/score/points-of-100.js';
import { ScoreLeaf } from '../../../../art/score/ScoreLeaf.js';
import { AnswerWait } from '../../../../ui/chips/AnswerWait.js';
import { ApplicationChip } from '../../../../ui/chips/ApplicationChip.js';
import { RelativeDay } from '../../../../ui/format/RelativeDay.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { usePostTitle } from '../../../../ui/wording/use-post-title.js';
import { fullName, trainingOf } from '../person.js';
import { useWish } from '../use-wish.js';
import type { InboxSearch } from './inbox-search.js';
import { type InboxSelection, mayAnswer } from './use-inbox-selection.js';

interface InboxRowProps {
  application: ApplicationForCompany;
  /** Search of the list that contains the row; its page finds the neighbours by it. */
  search: InboxSearch;
  selection: InboxSelection;
}

export function InboxRow({ application, search, selection }: InboxRowProps) {
  const { t } = useTranslation('candidates');
  const { id, student, status, createdAt, answerDueOn, postScore, offerTitle, siteName, communeName } = application;
  const title = usePostTitle()(offerTitle);
  const wish = useWish(application);
  const name = fullName(student);
  return (
    <Columns component="li" columns="1.5rem minmax(0, 1fr)" gap="md" align="start" rule="above" py="md">
      <Box pt="xxs">
        {mayAnswer(application) && (
          <Checkbox aria-label={t('inbox.select', { name, title })} checked={selection.isOn(id)} onChange={() => selection.toggle(id)} />
        )}
      </Box>
      <Columns columns="minmax(0, 1fr) 16rem 4rem" from="desktop" gap="lg" rowGap="xs" align="center">
        <div>
          <Box component="h2" fw={500} lts={0} mb="0.125rem" className="row-title title-link anywhere">
            <Link to="/entreprise/candidatures/$applicationId" params={{ applicationId: id }} search={search}>
              {name}
            </Link>
          </Box>
          <p className="small">{wish ? `${title}, ${wish}` : [title, siteName ?? communeName].join(', ')}</p>
          <p className="small dimmed">{trainingOf(student) || t('file.folded')}</p>
        </div>
        <Flex rowGap="xs" columnGap="sm" align="center" wrap="wrap">
          {answerDueOn === null ? <ApplicationChip status={status} /> : <AnswerWait dueOn={answerDueOn} />}
          <span className="micro dimmed">
            {t('inbox.sent')} <RelativeDay at={createdAt} />
          </span>
        </Flex>
        {postScore !== null && (
          <Flex component="p" gap="xs" align="center" c="var(--for-post-text)" fz="1.25rem" className="num">
            <ScoreLeaf postScore={outOf100(postScore)} size={30} />
            <span className="visually-hidden">{t('fit.for-post')} </span>
            {outOf100(postScore)}
          </Flex>
        )}
      </Columns>
    </Columns>
  );
}
