import { useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../../shell/page/Page.js';
import { PageHead } from '../../../../../shell/page/PageHead.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { useAmendmentsByLink } from '../../amendments/host/amendment-access.js';
import { HostAgreement } from '../part/HostAgreement.js';
import { useSituation } from '../part/use-situation.js';
import { useLinkAccess } from '../saving/access.js';
import { DeadLink } from './DeadLink.js';
import { hostLinkOptions } from './host-link.query.js';

/** The host of an agreement, without an account, fills its part. */
export function HostLinkScreen() {
  const { t } = useTranslation('agreement-host');
  const format = useFormat();
  const { token = '' } = useSearch({ from: '/convention' });
  const agreement = useSuspenseQuery(hostLinkOptions(token)).data;
  const access = useLinkAccess(token);
  const amendments = useAmendmentsByLink(token);
  const situation = useSituation();
  if (agreement === null) return <DeadLink token={token} />;
  const { schoolName, studentName, hostName, kind, host, expiresAt } = agreement;
  return (
    <Page width="work">
      <PageHead
        place={schoolName}
        title={t(`title.${kind}`, { name: studentName })}
        documentTitle={t('document', { host: hostName })}
        context={
          <>
            <p>{situation(agreement)}</p>
            {host.isWritable && <p className="small dimmed">{t('link.until', { day: format.longInstant(expiresAt) })}</p>}
          </>
        }
      />
      <HostAgreement agreement={agreement} access={access} amendments={amendments} />
    </Page>
  );
}
