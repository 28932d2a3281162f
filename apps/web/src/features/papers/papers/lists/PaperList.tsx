import type { FrameworkSide } from '@seve/domain';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { cursorPages } from '../../../../api/cursor-pages.js';
import type { DrawingName } from '../../../../art/drawings/Drawing.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { EmptyState } from '../../../../ui/feedback/EmptyState.js';
import { ListTabs } from '../../../../ui/lists/ListTabs.js';
import { MoreRows } from '../../../../ui/lists/MoreRows.js';
import { ToSign } from '../../../../ui/signing/own/ToSign.js';
import { PaperTabs } from '../../../../ui/signing/PaperTabs.js';
import type { PaperListPath } from '../paper-paths.js';
import { nextStep, type StepCount } from './list-search.js';

interface PaperListPage<Step, Line> {
  items: Line[];
  /** Of every step. */
  counts: StepCount<Step>[];
  next: string | null;
}

interface PaperListProps<Step extends string, Line extends { id: string }> {
  /** Keys of the texts of this list begin so. */
  words: 'agreements:' | 'agreement-host:list.' | 'contracts:' | 'frameworks:';
  side: FrameworkSide;
  to: PaperListPath;
  step: Step;
  options: ReturnType<typeof cursorPages<PaperListPage<Step, Line>>>;
  /** Steps that have a tab even without papers; every step unless given. */
  own?: readonly Step[];
  /** Below the title. */
  context: (counts: readonly StepCount<Step>[]) => string;
  acts?: ReactNode;
  /** Texts of an empty step; `act` is shown where there is no next step. */
  none: (next: Step | null) => { title: string; why: string; drawing?: DrawingName; act?: ReactNode };
  /** The reader may have papers of this list to sign. */
  hasSignatories?: boolean;
  row: (line: Line) => ReactNode;
  children?: ReactNode;
}

/** Papers of one side, step by step; in each, the next to begin or to end first, so that what is late stands on top. */
export function PaperList<Step extends string, Line extends { id: string }>(props: PaperListProps<Step, Line>) {
  const { words, side, to, step, options, own, context, acts, none, hasSignatories = true, row, children } = props;
  const { t } = useTranslation([words.slice(0, words.indexOf(':'))]);
  const say = (key: string, values?: Record<string, unknown>) => t(`${words}${key}`, values ?? {});
  const list = useSuspenseInfiniteQuery(options);
  const rows = list.data.pages.flatMap(({ items }) => items);
  const counts = list.data.pages.at(-1)?.counts ?? [];
  const shown = counts.filter((one) => !own || own.includes(one.step) || one.step === step || one.count > 0);
  const goOn = nextStep(counts, own ?? []);
  const empty = none(goOn);
  return (
    <Page width="work">
      <PageHead title={say('title')} context={context(counts)} acts={acts} />
      <PaperTabs side={side} />
      {hasSignatories && <ToSign />}
      <ListTabs label={say('steps')}>
        {shown.map(({ step: one, count }) => (
          <Link
            key={one}
            to={to}
            search={{ etape: one as never }}
            activeOptions={{ exact: true, includeSearch: true }}
            activeProps={{ 'aria-current': undefined }}
            aria-current={one === step ? 'page' : undefined}
          >
            {say(`step.${one}`)}&nbsp;<span className="num">{count}</span>
          </Link>
        ))}
      </ListTabs>
      <h2 className="visually-hidden">{say(`step.${step}`)}</h2>
      {rows.length === 0 ? (
        <EmptyState
          drawing={empty.drawing}
          title={empty.title}
          action={
            goOn === null ? (
              empty.act
            ) : (
              <LinkButton to={to} search={{ etape: goOn as never }} variant="default">
                {say('see', { step: say(`step.${goOn}`), count: counts.find((one) => one.step === goOn)?.count ?? 0 })}
              </LinkButton>
            )
          }
        >
          {empty.why}
        </EmptyState>
      ) : (
        <ul className="bare-list">
          {rows.map((line) => (
            <Fragment key={line.id}>{row(line)}</Fragment>
          ))}
        </ul>
      )}
      <MoreRows {...list} />
      {children}
    </Page>
  );
}
