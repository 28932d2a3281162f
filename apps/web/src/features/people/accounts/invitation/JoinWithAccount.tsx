import { Button, Stack } from '@mantine/core';
import { type InvitationOfferView, invitationsJoinMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../../session.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { useEnter } from '../after-sign-in.js';

/** For an address that already has an account: its owner signs in and receives the new role. */
export function JoinWithAccount({ token, invitation: { email } }: { token: string; invitation: InvitationOfferView }) {
  const { t } = useTranslation('account');
  const { account } = useSession();
  const enter = useEnter();
  const join = useMutation({ ...invitationsJoinMutation(), onSuccess: () => enter('/'), onError: useShowProblem() });
  const isOwner = account !== null && account.email === email;
  return (
    <Stack gap="field" align="flex-start">
      <p>{t('invitation.has-account', { email })}</p>
      {account !== null && !isOwner && <p>{t('invitation.other-account', { email: account.email })}</p>}
      {isOwner && (
        <Button loading={join.isPending} onClick={() => join.mutate({ body: { token } })}>
          {t('invitation.join')}
        </Button>
      )}
      {account === null && (
        <LinkButton to="/connexion" search={{ retour: `/invitation?token=${token}` }} variant="filled">
          {t('invitation.sign-in')}
        </LinkButton>
      )}
    </Stack>
  );
}
