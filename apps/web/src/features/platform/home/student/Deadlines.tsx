import { Box, Stack } from '@mantine/core';
import type { HomeDeadline } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RelativeDay } from '../../../../ui/format/RelativeDay.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { usePostTitle } from '../../../../ui/wording/use-post-title.js';
import css from './Deadlines.module.css';
import { HomeSection } from './HomeSection.js';

const MOST = 6;

/** Deadlines of the student, soonest first. */
export function Deadlines({ deadlines }: { deadlines: readonly HomeDeadline[] }) {
  const { t } = useTranslation('student-home');
  if (deadlines.length === 0) return null;
  return (
    <HomeSection title={t('deadlines.title')}>
      <ol className="bare-list">
        {deadlines.slice(0, MOST).map((deadline) => (
          <Deadline key={`${deadline.kind} ${deadline.id}`} deadline={deadline} />
        ))}
      </ol>
    </HomeSection>
  );
}

function Deadline({ deadline: { kind, id, on, offerId, title, companyName } }: { deadline: HomeDeadline }) {
  const { t } = useTranslation('student-home');
  const format = useFormat();
  const post = usePostTitle()(title);
  return (
    <Columns
      component="li"
      columns="9rem minmax(0, 1fr)"
      from="tablet"
      gap="lg"
      rowGap="xxs"
      rule="below"
      className={css.row}
      data-yours={kind === 'answer' || kind === 'invitation' || undefined}
    >
      <Stack gap={0} className={css.day}>
        <Box component="span" fz="1.125rem" className="num">
          {format.shortDay(on)}
        </Box>
        <span className="small dimmed">
          <RelativeDay at={on} />
        </span>
      </Stack>
      <div>
        <p>{t(`deadlines.what.${kind}`, { company: companyName })}</p>
        <p className="small">
          {kind === 'start' ? (
            <Link to="/mes-places/$placementId" params={{ placementId: id }}>
              {title ?? t('deadlines.place')}
            </Link>
          ) : kind === 'answer' || offerId === null ? (
            <Link to="/mes-candidatures">{post}</Link>
          ) : (
            <Link to="/offres/$offerId" params={{ offerId }}>
              {post}
            </Link>
          )}
        </p>
      </div>
    </Columns>
  );
}
