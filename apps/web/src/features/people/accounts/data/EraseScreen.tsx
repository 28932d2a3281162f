import { Alert, Button } from '@mantine/core';
import { erasureErase, erasurePreviewOptions, myAccountReadOptions } from '@seve/api-client';
import { AUDIT_MONTHS, RETENTION_RULES } from '@seve/domain';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { ConfirmDialog } from '../../../../ui/dialogs/ConfirmDialog.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { FactList } from '../../../../ui/lists/FactList.js';
import { AccountPart } from '../mine/AccountPart.js';
import { useProved } from '../mine/use-proved.js';
import { RowCounts } from './RowCounts.js';

/** Page that erases the account for good, after a list of what is deleted, what is kept and why. */
export function EraseScreen() {
  const { t } = useTranslation('my-data');
  const mine = useSuspenseQuery(myAccountReadOptions()).data;
  const { blockers, deleted, kept, isOneClick } = useSuspenseQuery(erasurePreviewOptions()).data;
  const { proved, dialog } = useProved(mine);
  const [isAsking, setAsking] = useState(false);
  const erase = useMutation({
    mutationFn: () => proved(() => erasureErase({ body: { email: mine.email } })),
    onError: useShowProblem(),
    // The session has ended with the account, so a page that needs none is loaded anew.
    onSuccess: () => window.location.replace('/compte-efface'),
  });
  const confirm = () => {
    setAsking(false);
    erase.mutate();
  };
  const isRefused = isOneClick || blockers.length > 0;
  return (
    <Page width="reading">
      <PageHead title={t('erase.title')} context={t('erase.context')} />
      {blockers.length > 0 && (
        <Alert title={t('erase.blocked')} mb="lg">
          <ul className="bare-list">
            {blockers.map((blocker) => (
              <li key={blocker}>{t(`erase.blocker.${blocker}`)}</li>
            ))}
          </ul>
        </Alert>
      )}
      <AccountPart id="erase-deleted" title={t('erase.deleted')}>
        <p className="dimmed">{t('erase.deleted-how')}</p>
        <RowCounts parts={deleted} />
      </AccountPart>
      <AccountPart id="erase-kept" title={t('erase.kept')}>
        <FactList>
          {kept.map(({ kind }) => (
            <div key={kind}>
              <dt>{t(`erase.keep.${kind}`)}</dt>
              <dd>{t(`erase.why.${kind}`, MONTHS)}</dd>
            </div>
          ))}
        </FactList>
      </AccountPart>
      <AccountPart id="erase-act" title={t('erase.last')}>
        <p>{isOneClick ? t('erase.one-click') : t('erase.final')}</p>
        <Button color="betterave" disabled={isRefused} loading={erase.isPending} onClick={() => setAsking(true)}>
          {t('erase.act')}
        </Button>
        <LinkButton to="/mon-compte/donnees" variant="subtle" size="sm">
          {t('erase.copy-first')}
        </LinkButton>
      </AccountPart>
      <ConfirmDialog
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={t('erase.question')}
        verb={t('erase.yes')}
        isRemoval
        onConfirm={confirm}
      >
        {t('erase.final')}
      </ConfirmDialog>
      {dialog}
    </Page>
  );
}

const MONTHS = {
  placement: RETENTION_RULES.placement.after.months,
  audit: AUDIT_MONTHS,
  reports: RETENTION_RULES.reported_words.after.months,
};
