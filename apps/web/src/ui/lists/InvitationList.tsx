import { Box, Button, Flex } from '@mantine/core';
import { type InvitationState, type InvitationView, invitationsCreateMutation, invitationsRevokeMutation } from '@seve/api-client';
import { dayInParis } from '@seve/domain';
import { IconCheck, IconClock, IconSend, IconX } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../api/stale-reads.js';
import type { Look } from '../chips/look.js';
import { StatusChip } from '../chips/StatusChip.js';
import { focusHeading } from '../feedback/focus-heading.js';
import { showToast } from '../feedback/toast.js';
import { useShowProblem } from '../feedback/use-show-problem.js';
import { RelativeDay } from '../format/RelativeDay.js';
import { useFormat } from '../format/use-format.js';
import { Columns } from '../layout/Columns.js';
import css from './InvitationList.module.css';

const LOOKS: Record<InvitationState, Look> = {
  open: { tone: 'waiting', icon: IconSend },
  accepted: { tone: 'done', icon: IconCheck },
  revoked: { tone: 'neutral', icon: IconX },
  expired: { tone: 'neutral', icon: IconClock },
};

/**
 * Invitations sent by this person; an open one can be revoked. `canResend`: for invitations of one's own school, sent again by role and
 * address.
 */
export function InvitationList({ invitations, canResend = false }: { invitations: readonly InvitationView[]; canResend?: boolean }) {
  const { t } = useTranslation('invitations');
  const format = useFormat();
  const invalidate = useInvalidate();
  const revoke = useMutation({
    ...invitationsRevokeMutation(),
    onSuccess: async () => {
      showToast(t('revoked'));
      focusHeading();
      await invalidate('invitation');
    },
    onError: useShowProblem(),
  });
  const resend = useMutation({
    ...invitationsCreateMutation(),
    onSuccess: async ({ email }) => {
      showToast(t('resent', { email }));
      await invalidate('invitation');
    },
    onError: useShowProblem(),
  });
  return (
    <ul className="bare-list">
      {invitations.map(({ id, email, role, schoolName, state, createdAt, expiresAt }) => (
        <Columns
          component="li"
          columns="minmax(0, 1fr) minmax(0, 1fr) 7.5rem"
          from="tablet"
          gap="lg"
          rowGap="xs"
          align="center"
          rule="above"
          py="sm"
          key={id}
          className={css.row}
        >
          <div>
            <Box component="p" fw={550} className="anywhere">
              {email ?? t('by-link')}
            </Box>
            <p className="small dimmed">
              {schoolName === null ? t(`roles:${role}.short`) : t('role-at', { role: t(`roles:${role}.short`), school: schoolName })}
            </p>
          </div>
          <Flex rowGap="xs" columnGap="sm" align="center" wrap="wrap">
            <StatusChip {...LOOKS[state]}>{t(`state.${state}`)}</StatusChip>
            <span className="small dimmed">
              {state === 'open' ? t('until', { day: format.mediumDay(dayInParis(new Date(expiresAt))) }) : <RelativeDay at={createdAt} />}
            </span>
          </Flex>
          {state === 'open' && (
            <Button
              variant="default"
              color="betterave"
              size="sm"
              loading={revoke.isPending && revoke.variables.path.id === id}
              onClick={() => revoke.mutate({ path: { id } })}
            >
              {t('revoke')}
              <span className="visually-hidden"> {email}</span>
            </Button>
          )}
          {canResend && email !== null && (state === 'open' || state === 'expired') && (
            <Button
              variant="default"
              size="sm"
              loading={resend.isPending && resend.variables.body.email === email}
              onClick={() => resend.mutate({ body: { role, email } })}
            >
              {t('resend')}
              <span className="visually-hidden"> {email}</span>
            </Button>
          )}
        </Columns>
      ))}
    </ul>
  );
}
