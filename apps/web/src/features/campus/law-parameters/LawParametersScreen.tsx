import { Box } from '@mantine/core';
import { lawParametersReadOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { focusField } from '../../../ui/forms/field-nodes.js';
import { Columns } from '../../../ui/layout/Columns.js';
import { FeedLawRow } from './FeedLawRow.js';
import { LawConflicts } from './LawConflicts.js';
import { LawHistory } from './LawHistory.js';
import css from './LawParameters.module.css';
import { LawTable } from './LawTable.js';

/** Dated values of the law, from the release and entered by the campus; and a form that enters one after a preview. */
export function LawParametersScreen() {
  const { t } = useTranslation('law-parameters');
  const law = useSuspenseQuery(lawParametersReadOptions()).data;
  const [chosen, setChosen] = useState(law.parameters[0]?.name ?? 'smic-hour');
  const feed = (name: typeof chosen) => {
    flushSync(() => setChosen(name));
    focusField('validFrom');
  };
  return (
    <Page width="work" className={css.screen}>
      <PageHead title={t('title')} context={<p>{t('context')}</p>} />
      <LawConflicts conflicts={law.conflicts} />
      <Columns columns="minmax(0, 1fr) 24rem" from="desktop" gap="wide" rowGap="xl" align="start">
        <section aria-labelledby="law-tables">
          <Box component="h2" pb="md" id="law-tables" className="h3">
            {t('tables.title')}
          </Box>
          {law.parameters.map((table) => (
            <LawTable key={table.name} table={table} onFeed={() => feed(table.name)} />
          ))}
        </section>
        <FeedLawRow key={chosen} law={law} chosen={chosen} onChoose={setChosen} />
      </Columns>
      <LawHistory history={law.history} />
    </Page>
  );
}
