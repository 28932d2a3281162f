import { Box } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AppPath } from '../../../shell/app-path.js';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { usePageWidth } from '../../../shell/page/use-page-width.js';
import { Columns } from '../../../ui/layout/Columns.js';
import css from './ToolsScreen.module.css';

/** Public list of the calculators. */
export function ToolsScreen() {
  const { t } = useTranslation('tools');
  const width = usePageWidth();
  const tools: { to: AppPath; title: string; what: string }[] = [
    { to: '/outils/gratification', title: t('allowance.title'), what: t('allowance.what') },
    { to: '/outils/salaire-apprenti', title: t('apprentice.title'), what: t('apprentice.what') },
  ];
  return (
    <Page width={width}>
      <PageHead title={t('title')} context={t('context')} />
      <Columns component="ul" columns={2} from="tablet" gap="lg" className="bare-list">
        {tools.map(({ to, title, what }) => (
          <li key={to} className={`sheet ${css.tool}`}>
            <h2>
              <Link to={to}>{title}</Link>
            </h2>
            <p>{what}</p>
          </li>
        ))}
      </Columns>
      <Box component="p" mt="lg" maw="var(--max-reading)" className="small dimmed">
        {t('notice')}
      </Box>
    </Page>
  );
}
