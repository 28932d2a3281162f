import * as api from '@seve/api-client';
import { type FrameworkSideAct, otherSide } from '@seve/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { ActButton } from '../../../../../ui/actions/ActButton.js';
import { LinkButton } from '../../../../../ui/actions/LinkButton.js';
import { AskButton } from '../../../../../ui/dialogs/AskButton.js';
import { ConfirmButton } from '../../../../../ui/dialogs/ConfirmButton.js';
import { ReasonButton } from '../../../../../ui/dialogs/ReasonButton.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { PAPER_LISTS } from '../../paper-paths.js';
import { frameworkOptions } from '../frameworks.queries.js';
import { FilePaper } from './FilePaper.js';
import { useShowFramework } from './use-show-framework.js';

const REMOVAL = { variant: 'subtle', color: 'betterave' } as const;

/** Acts of the reader's side beside writing and signing. */
export function FrameworkActs({ framework }: { framework: api.FrameworkView }) {
  const { t } = useTranslation('frameworks');
  const navigate = useNavigate();
  const invalidate = useInvalidate();
  const queries = useQueryClient();
  const show = useShowFramework();
  const { id, side, state, begunBy, actions, renewedById, isEndingSoon, noticeMonths } = framework;
  const path = { path: { id } };
  const to = PAPER_LISTS.framework[side];
  const may = (act: FrameworkSideAct) => actions.includes(act);
  const takeBack = async () => show((await api.frameworkMovesTakeBack(path)).data, t('take-back.done'));
  const renew = async () => {
    const { data: draft } = await api.frameworksRenew(path);
    await invalidate('framework');
    showToast(t('renew.done'));
    await navigate({ to: `${to}/$frameworkId`, params: { frameworkId: draft.id } });
  };
  /** After an act that takes the agreement from this side: leaves its page. */
  const leave = async (words: string) => {
    showToast(words);
    await navigate({ to, search: { etape: 'preparing' } });
    queries.removeQueries({ queryKey: frameworkOptions(id).queryKey });
    await invalidate('framework');
  };
  const giveBack = async (reason: string) => {
    await api.frameworkMovesReturn({ ...path, body: { reason } });
    await leave(t('return.done'));
  };
  const drop = async () => {
    await api.frameworksDelete(path);
    await leave(t('delete.done'));
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
      {may('return') && (
        <ReasonButton
          {...{ act: t('return.act'), title: t('return.title'), label: t('return.reason'), verb: t('return.verb') }}
          {...{ path: 'reason', onSend: giveBack }}
        >
          {t(`return.what.${begunBy}`)}
        </ReasonButton>
      )}
      {may('file_paper') && (
        <AskButton act={t('paper.act')} title={t('paper.title')}>
          {(close) => <FilePaper id={id} onClose={close} />}
        </AskButton>
      )}
      {may('end_early') && (
        <ReasonButton
          {...{ act: t('end.act'), title: t('end.title'), label: t('end.reason'), verb: t('end.verb') }}
          {...{ path: 'reason', onSend: end, button: REMOVAL }}
        >
          {t(`end.what.${otherSide(side)}`)}{' '}
          {noticeMonths !== null && t('end.notice', { months: t('terms.months', { count: noticeMonths }) })}
        </ReasonButton>
      )}
      {may('delete') && (
        <ConfirmButton
          {...{ act: t('delete.act'), title: t('delete.title'), verb: t('delete.verb') }}
          {...{ isRemoval: true, onConfirm: drop, button: REMOVAL }}
        >
          {t('delete.what')}
        </ConfirmButton>
      )}
    </>
  );
}
