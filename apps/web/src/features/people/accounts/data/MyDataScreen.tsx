import { myAccountReadOptions, ownDataSummaryOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../session.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { AccountPart } from '../mine/AccountPart.js';
import { useProved } from '../mine/use-proved.js';
import { CopyPart } from './CopyPart.js';
import { ReadingsPart } from './ReadingsPart.js';
import { RowCounts } from './RowCounts.js';

/** Page of all personal data of the reader: overview, copies, and who has opened them. */
export function MyDataScreen() {
  const { t } = useTranslation('my-data');
  const { role } = useAccount();
  const mine = useSuspenseQuery(myAccountReadOptions()).data;
  const { parts } = useSuspenseQuery(ownDataSummaryOptions()).data;
  const { proved, dialog } = useProved(mine);
  return (
    <Page width="reading">
      <PageHead title={t('title')} context={t('context')} />
      <CopyPart proved={proved} />
      <AccountPart id="my-data-parts" title={t('parts.title')}>
        <RowCounts parts={parts} />
        <p className="small dimmed">
          {t('parts.why')} <Link to="/confidentialite">{t('parts.privacy')}</Link>
        </p>
      </AccountPart>
      {role === 'student' && <ReadingsPart />}
      <AccountPart id="my-data-erase" title={t('erase.title')}>
        <p className="dimmed">{t('erase.context')}</p>
        <LinkButton to="/mon-compte/effacer" variant="default" size="sm">
          {t('erase.open')}
        </LinkButton>
      </AccountPart>
      {dialog}
    </Page>
  );
}
