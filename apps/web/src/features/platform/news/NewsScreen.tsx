import { useTranslation } from 'react-i18next';
import { News } from '../../../shell/bell/News.js';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';

/** The news on a page of its own; on a phone the bell links here. */
export function NewsScreen() {
  const { t } = useTranslation('shell');
  return (
    <Page width="reading">
      <PageHead title={t('bell.name')} />
      <News />
    </Page>
  );
}
