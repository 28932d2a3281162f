import { abilityFor, type FrameworkSide } from '@seve/domain';
import { IconPlus } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../../session.js';
import { Page } from '../../../../../shell/page/Page.js';
import { PageHead } from '../../../../../shell/page/PageHead.js';
import { IconButton } from '../../../../../ui/actions/IconButton.js';
import { LinkButton } from '../../../../../ui/actions/LinkButton.js';
import { EmptyState } from '../../../../../ui/feedback/EmptyState.js';
import { ListTabs } from '../../../../../ui/lists/ListTabs.js';
import { MoreRows } from '../../../../../ui/lists/MoreRows.js';
import { PaperTabs } from '../../../../../ui/signing/PaperTabs.js';
import { type FrameworkSearch, stepOf } from '../framework-search.js';
import { frameworksOf, LISTS } from '../frameworks.queries.js';
import { FrameworkRow } from './FrameworkRow.js';
import { NewFramework } from './NewFramework.js';

/** Framework agreements of one side by step, the next to end first. */
export function FrameworkList({ side, search }: { side: FrameworkSide; search: FrameworkSearch }) {
  const { t } = useTranslation('frameworks');
  const mayBegin = abilityFor(useAccount()).can('write', 'FrameworkAgreement');
  const [isBeginning, setBeginning] = useState(mayBegin && search.avec !== undefined);
  const step = stepOf(search);
  const list = useSuspenseInfiniteQuery(frameworksOf(step));
  const rows = list.data.pages.flatMap(({ items }) => items);
  const counts = list.data.pages.at(-1)?.counts ?? [];
  const other = counts.find((one) => one.step !== step && one.count > 0);
  const begin = mayBegin && (
    <IconButton icon={IconPlus} onClick={() => setBeginning(true)}>
      {t('begin.open')}
    </IconButton>
  );
  return (
    <Page width="work">
      <PageHead title={t('title')} context={t(`what.${side}`)} acts={begin} />
      <PaperTabs side={side} />
      <ListTabs label={t('steps')}>
        {counts.map(({ step: one, count }) => (
          <Link
            key={one}
            to={LISTS[side]}
            search={{ etape: one }}
            activeOptions={{ exact: true, includeSearch: true }}
            activeProps={{ 'aria-current': undefined }}
            aria-current={one === step ? 'page' : undefined}
          >
            {t(`step.${one}`)}&nbsp;<span className="num">{count}</span>
          </Link>
        ))}
      </ListTabs>
      <h2 className="visually-hidden">{t(`step.${step}`)}</h2>
      {rows.length === 0 ? (
        <EmptyState
          drawing="door-guide"
          title={t(`none.${step}`)}
          action={
            other ? (
              <LinkButton to={LISTS[side]} search={{ etape: other.step }} variant="default">
                {t('see', { step: t(`step.${other.step}`), count: other.count })}
              </LinkButton>
            ) : (
              begin
            )
          }
        >
          {t(`none-why.${side}`)}
        </EmptyState>
      ) : (
        <ul className="bare-list">
          {rows.map((line) => (
            <FrameworkRow key={line.id} line={line} side={side} />
          ))}
        </ul>
      )}
      <MoreRows {...list} />
      {mayBegin && <NewFramework side={side} opened={isBeginning} named={search.avec} onClose={() => setBeginning(false)} />}
    </Page>
  );
}
