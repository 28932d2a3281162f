import { campusGuardiansConfirm, campusGuardiansConfirmedOptions, campusGuardiansWaitingOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { ConfirmedGuardians } from './ConfirmedGuardians.js';
import { GuardiansToConfirm } from './GuardiansToConfirm.js';

/** Unconfirmed guardians of minors without a class, for coordinators. */
export function CampusGuardiansScreen() {
  const { t } = useTranslation('guardians');
  const waiting = useSuspenseQuery(campusGuardiansWaitingOptions()).data;
  const confirmed = useSuspenseQuery(campusGuardiansConfirmedOptions()).data;
  return (
    <Page width="reading">
      <PageHead title={t('title')} place={t('campus-place')} context={t('campus-context')} />
      <GuardiansToConfirm
        waiting={waiting}
        fact="campusGuardian"
        confirm={(contactIds) => campusGuardiansConfirm({ body: { contactIds } })}
      />
      <ConfirmedGuardians confirmed={confirmed} />
    </Page>
  );
}
