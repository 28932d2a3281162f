import { Button } from '@mantine/core';
import * as api from '@seve/api-client';
import { type FrameworkSideAct, otherSide } from '@seve/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { ActButton } from '../../../../../ui/actions/ActButton.js';
import { LinkButton } from '../../../../../ui/actions/LinkButton.js';
import { ConfirmDialog } from '../../../../../ui/dialogs/ConfirmDialog.js';
import { ReasonDialog } from '../../../../../ui/dialogs/ReasonDialog.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../../ui/feedback/use-show-problem.js';
import { PAPER_LISTS } from '../../paper-paths.js';
import { frameworkOptions } from '../frameworks.queries.js';
import { FilePaper } from './FilePaper.js';
import { useShowFramework } from './use-show-framework.js';

/** Buttons of what the reader's side can do beside writing and signing. */
export function FrameworkActs({ framework }: { framework: api.FrameworkView }) {
  const { t } = useTranslation('frameworks');
  const navigate = useNavigate();
  const invalidate = useInvalidate();
  const show = useShowFramework();
  const [asked, setAsked] = useState<FrameworkSideAct | null>(null);
  const { id, side, state, begunBy, actions, renewedById, isEndingSoon } = framework;
  const path = { path: { id } };
  const to = PAPER_LISTS.framework[side];
  const may = (act: FrameworkSideAct) => actions.includes(act);
  const close = () => setAsked(null);
  const open = (act: FrameworkSideAct, words: string, isRemoval = false) =>
    may(act) && (
      <Button {...(isRemoval ? { variant: 'subtle', color: 'betterave' } : { variant: 'default' })} onClick={() => setAsked(act)}>
        {words}
      </Button>
    );
  const takeBack = async () => show((await api.frameworkMovesTakeBack(path)).data, t('take-back.done'));
  const renew = async () => {
    const { data: draft } = await api.frameworksRenew(path);
    await invalidate('framework');
    showToast(t('renew.done'));
    await navigate({ to: `${to}/$frameworkId`, params: { frameworkId: draft.id } });
  };
  const giveBack = async (reason: string) => {
    await api.frameworkMovesReturn({ ...path, body: { reason } });
    showToast(t('return.done'));
    await navigate({ to, search: { etape: 'preparing' } });
    await invalidate('framework');
  };
  const end = async (reason: string) => show((await api.frameworkMovesEnd({ ...path, body: { reason } })).data, t('end.done'));
  return (
    <>
      {may('renew') && (
        <ActButton variant={isEndingSoon || state === 'ended' ? 'filled' : 'default'} act={renew}>
          {t('renew.act')}
        </ActButton>
      )}
      {renewedById !== null && !may('renew') && (
        <LinkButton to={`${to}/$frameworkId`} params={{ frameworkId: renewedById }} variant="default">
          {t('renew.open')}
        </LinkButton>
      )}
      {may('take_back') && (
        <ActButton variant="default" act={takeBack}>
          {t('take-back.act')}
        </ActButton>
      )}
      {open('return', t('return.act'))}
      {open('file_paper', t('paper.act'))}
      {open('end_early', t('end.act'), true)}
      {open('delete', t('delete.act'), true)}
      <ReasonDialog
        {...{ opened: asked === 'return', onClose: close, path: 'reason', onSend: giveBack }}
        {...{ title: t('return.title'), label: t('return.reason'), verb: t('return.verb') }}
      >
        {t(`return.what.${begunBy}`)}
      </ReasonDialog>
      <FilePaper framework={framework} opened={asked === 'file_paper'} onClose={close} />
      <ReasonDialog
        {...{ opened: asked === 'end_early', onClose: close, path: 'reason', onSend: end }}
        {...{ title: t('end.title'), label: t('end.reason'), verb: t('end.verb') }}
      >
        {t(`end.what.${otherSide(side)}`)}
      </ReasonDialog>
      <DeleteDraft framework={framework} opened={asked === 'delete'} onClose={close} />
    </>
  );
}

interface DeleteDraftProps {
  framework: api.FrameworkView;
  opened: boolean;
  onClose: () => void;
}

function DeleteDraft({ framework: { id, side }, opened, onClose }: DeleteDraftProps) {
  const { t } = useTranslation('frameworks');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  const drop = useMutation({
    mutationFn: () => api.frameworksDelete({ path: { id } }),
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
      {...{ opened, onClose, title: t('delete.title'), verb: t('delete.verb'), isRemoval: true, isPending: drop.isPending }}
      onConfirm={() => drop.mutate()}
    >
      {t('delete.what')}
    </ConfirmDialog>
  );
}
