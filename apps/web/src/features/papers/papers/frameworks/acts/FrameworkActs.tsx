import { Button } from '@mantine/core';
import {
  type FrameworkView,
  frameworkMovesEnd,
  frameworkMovesReturn,
  frameworkMovesTakeBackMutation,
  frameworksDelete,
  frameworksRenewMutation,
} from '@seve/api-client';
import { type FrameworkSideAct, otherSide } from '@seve/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { LinkButton } from '../../../../../ui/actions/LinkButton.js';
import { ConfirmDialog } from '../../../../../ui/dialogs/ConfirmDialog.js';
import { ReasonDialog } from '../../../../../ui/dialogs/ReasonDialog.js';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../../ui/feedback/use-show-problem.js';
import { PAPER_LISTS } from '../../paper-paths.js';
import { frameworkOptions } from '../frameworks.queries.js';
import { FilePaper } from './FilePaper.js';

/** Buttons of what the reader's side can do beside writing and signing. */
export function FrameworkActs({ framework }: { framework: FrameworkView }) {
  const { t } = useTranslation('frameworks');
  const [asked, setAsked] = useState<FrameworkSideAct | null>(null);
  const { side, actions, renewedById } = framework;
  const may = (act: FrameworkSideAct) => actions.includes(act);
  const close = () => setAsked(null);
  return (
    <>
      {may('renew') && <Renew framework={framework} />}
      {renewedById !== null && !may('renew') && (
        <LinkButton to={`${PAPER_LISTS.framework[side]}/$frameworkId`} params={{ frameworkId: renewedById }} variant="default">
          {t('renew.open')}
        </LinkButton>
      )}
      {may('take_back') && <TakeBack framework={framework} />}
      {may('return') && (
        <Button variant="default" onClick={() => setAsked('return')}>
          {t('return.act')}
        </Button>
      )}
      {may('file_paper') && (
        <Button variant="default" onClick={() => setAsked('file_paper')}>
          {t('paper.act')}
        </Button>
      )}
      {may('end_early') && (
        <Button variant="subtle" color="betterave" onClick={() => setAsked('end_early')}>
          {t('end.act')}
        </Button>
      )}
      {may('delete') && (
        <Button variant="subtle" color="betterave" onClick={() => setAsked('delete')}>
          {t('delete.act')}
        </Button>
      )}
      <Return framework={framework} opened={asked === 'return'} onClose={close} />
      <FilePaper framework={framework} opened={asked === 'file_paper'} onClose={close} />
      <EndEarly framework={framework} opened={asked === 'end_early'} onClose={close} />
      <DeleteDraft framework={framework} opened={asked === 'delete'} onClose={close} />
    </>
  );
}

interface ActProps {
  framework: FrameworkView;
  opened: boolean;
  onClose: () => void;
}

function Renew({ framework: { id, side, state, isEndingSoon } }: Pick<ActProps, 'framework'>) {
  const { t } = useTranslation('frameworks');
  const navigate = useNavigate();
  const invalidate = useInvalidate();
  const renew = useMutation({
    ...frameworksRenewMutation(),
    onError: useShowProblem(),
    onSuccess: async (draft) => {
      await invalidate('framework');
      showToast(t('renew.done'));
      await navigate({ to: `${PAPER_LISTS.framework[side]}/$frameworkId`, params: { frameworkId: draft.id } });
    },
  });
  return (
    <Button
      variant={isEndingSoon || state === 'ended' ? 'filled' : 'default'}
      loading={renew.isPending}
      onClick={() => renew.mutate({ path: { id } })}
    >
      {t('renew.act')}
    </Button>
  );
}

function TakeBack({ framework: { id } }: Pick<ActProps, 'framework'>) {
  const { t } = useTranslation('frameworks');
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  const take = useMutation({
    ...frameworkMovesTakeBackMutation(),
    onError: useShowProblem(),
    onSuccess: async (draft) => {
      queries.setQueryData(frameworkOptions(id).queryKey, draft);
      await invalidate('framework');
      showToast(t('take-back.done'));
      focusHeading();
    },
  });
  return (
    <Button variant="default" loading={take.isPending} onClick={() => take.mutate({ path: { id } })}>
      {t('take-back.act')}
    </Button>
  );
}

function Return({ framework: { id, side, begunBy }, opened, onClose }: ActProps) {
  const { t } = useTranslation('frameworks');
  const navigate = useNavigate();
  const invalidate = useInvalidate();
  const send = async (reason: string) => {
    await frameworkMovesReturn({ path: { id }, body: { reason } });
    showToast(t('return.done'));
    await navigate({ to: PAPER_LISTS.framework[side], search: { etape: 'preparing' } });
    await invalidate('framework');
  };
  return (
    <ReasonDialog
      opened={opened}
      onClose={onClose}
      title={t('return.title')}
      path="reason"
      label={t('return.reason')}
      verb={t('return.verb')}
      onSend={send}
    >
      {t(`return.what.${begunBy}`)}
    </ReasonDialog>
  );
}

function EndEarly({ framework: { id, side }, opened, onClose }: ActProps) {
  const { t } = useTranslation('frameworks');
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  const send = async (reason: string) => {
    const { data } = await frameworkMovesEnd({ path: { id }, body: { reason } });
    queries.setQueryData(frameworkOptions(id).queryKey, data);
    await invalidate('framework');
    showToast(t('end.done'));
    focusHeading();
  };
  return (
    <ReasonDialog
      opened={opened}
      onClose={onClose}
      title={t('end.title')}
      path="reason"
      label={t('end.reason')}
      verb={t('end.verb')}
      onSend={send}
    >
      {t(`end.what.${otherSide(side)}`)}
    </ReasonDialog>
  );
}

function DeleteDraft({ framework: { id, side }, opened, onClose }: ActProps) {
  const { t } = useTranslation('frameworks');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  const drop = useMutation({
    mutationFn: () => frameworksDelete({ path: { id } }),
    onError: useShowProblem(),
    onSuccess: async () => {
      onClose();
      showToast(t('delete.done'));
      await navigate({ to: PAPER_LISTS.framework[side], search: { etape: 'preparing' } });
      queries.removeQueries({ queryKey: frameworkOptions(id).queryKey });
      await invalidate('framework');
    },
  });
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={t('delete.title')}
      verb={t('delete.verb')}
      isRemoval
      isPending={drop.isPending}
      onConfirm={() => drop.mutate()}
    >
      {t('delete.what')}
    </ConfirmDialog>
  );
}
