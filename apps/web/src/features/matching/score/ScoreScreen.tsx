import { Box, Button } from '@mantine/core';
import { scoreReadOptions } from '@seve/api-client';
import { IconPrinter } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { usePageWidth } from '../../../shell/page/use-page-width.js';
import { useFormat } from '../../../ui/format/use-format.js';
import { Columns } from '../../../ui/layout/Columns.js';
import { BothSides } from './BothSides.js';
import { CriterionMethods } from './CriterionMethods.js';
import { NeverIn } from './NeverIn.js';
import { RuleList } from './RuleList.js';
import css from './ScoreScreen.module.css';
import { VersionList } from './versions/VersionList.js';
import { WeightLeaf } from './WeightLeaf.js';

/** Public explanation of the score, from the same tables that the scorer uses. */
export function ScoreScreen() {
  const { t } = useTranslation('score');
  const format = useFormat();
  const width = usePageWidth();
  const { version, rules, criteria, examples, digestThreshold, never, history } = useSuspenseQuery(scoreReadOptions()).data;
  const since = history[0]?.since;
  const print = (
    <Button variant="default" className="no-print" leftSection={<IconPrinter size={18} stroke={1.6} />} onClick={() => window.print()}>
      {t('print')}
    </Button>
  );
  return (
    <Page width={width} className={css.screen}>
      <PageHead title={t('title')} context={since ? t('version', { version, since: format.mediumDay(since) }) : version} acts={print} />
      <Box component="p" maw="var(--max-reading)" className="lead">
        {t('lead')}
      </Box>
      <WeightLeaf criteria={criteria} />
      <RuleList rules={rules} />
      <CriterionMethods criteria={criteria} />
      <BothSides examples={examples} threshold={digestThreshold} />
      <Columns columns={2} from="desktop" gap="xxl" rowGap={0} className={css.last}>
        <NeverIn never={never} />
        <VersionList history={history} criteria={criteria} />
      </Columns>
    </Page>
  );
}
