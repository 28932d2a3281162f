import { Button, Flex, Stack } from '@mantine/core';
import type { PooledApplication } from '@seve/api-client';
import { IconCalendar, IconClock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InvitationToApplyChip } from '../../../../ui/chips/InvitationToApplyChip.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { usePostTitle } from '../../../../ui/wording/use-post-title.js';
import { fullName, trainingOf } from '../person.js';
import { useAvailability } from '../use-availability.js';
import { InvitePooled } from './InvitePooled.js';
import css from './PooledRow.module.css';

/** One student of the talent pool: name, post, end of the consent, and invitations sent since. */
export function PooledRow({ pooled }: { pooled: PooledApplication }) {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { id, student, offerTitle, poolUntil } = pooled.application;
  const postTitle = usePostTitle()(offerTitle);
  const available = useAvailability(student);
  const name = fullName(student);
  return (
    <Columns
      component="li"
      columns="minmax(0, 1fr) 19rem auto"
      gap="block"
      rowGap="xs"
      align="start"
      rule="above"
      py="field"
      className={css.row}
    >
      <Stack gap="xxs">
        <h2 className="title-link h4">
          <Link to="/entreprise/candidatures/$applicationId" params={{ applicationId: id }}>
            {name}
          </Link>
        </h2>
        <p>{trainingOf(student)}</p>
        <p className="small dimmed">{postTitle}</p>
        {pooled.invitations.length > 0 && (
          <Flex component="ul" direction="column" gap="xs" mt="xs" className="bare-list" aria-label={t('pool.invitations', { name })}>
            {pooled.invitations.map(({ offerId, offerTitle: title, status }) => (
              <Flex component="li" align="center" wrap="wrap" rowGap="xxs" columnGap="xs" key={offerId}>
                <InvitationToApplyChip status={status} />
                <span className="small">{title}</span>
              </Flex>
            ))}
          </Flex>
        )}
      </Stack>
      <ul className={`bare-list small dimmed ${css.facts}`}>
        {available && (
          <Flex component="li" gap="xs">
            <IconCalendar size={18} stroke={1.6} aria-hidden="true" />
            {available}
          </Flex>
        )}
        {poolUntil && (
          <Flex component="li" gap="xs">
            <IconClock size={18} stroke={1.6} aria-hidden="true" />
            {t('pool.until', { day: format.mediumDay(poolUntil) })}
          </Flex>
        )}
      </ul>
      <Button variant="default" className={css.act} onClick={() => setOpen(true)}>
        {t('pool.invite')}
        <span className="visually-hidden"> {name}</span>
      </Button>
      <InvitePooled pooled={pooled} opened={isOpen} onClose={() => setOpen(false)} />
    </Columns>
  );
}
