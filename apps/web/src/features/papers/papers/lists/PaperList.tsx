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
import { PaperTabs } from '../../../../ui/signing/PaperTabs.js';
import { ToSign } from '../../../../ui/signing/ToSign.js';
import type { PaperListPath } from '../paper-paths.js';

export interface StepCount<Step> {
  step: Step;
  count: number;
}

interface PaperListPage<Step, Line> {
  items: Line[];
  /** Of every step. */
  counts: StepCount<Step>[];
  next: string | null;
}

interface PaperListProps<Step extends string, Line extends { id: string }> {
  /** Namespace of the texts of this list. */
  words: 'agreements' | 'contracts' | 'frameworks';
  side: FrameworkSide;
  to: PaperListPath;
  step: Step;
  options: ReturnType<typeof cursorPages<PaperListPage<Step, Line>>>;
  /** Below the title. */
  context: string;
  acts?: ReactNode;
  /** Whether a step without papers has a tab; each has unless given. */
  isOffered?: (step: Step) => boolean;
  /** The step to go to from an empty one; null where nothing is left to do. */
  next: (counts: readonly StepCount<Step>[]) => Step | null;
  none: { title: string; why: string; drawing?: DrawingName; act?: ReactNode };
  /** Papers of these lists are signed by their signatories. */
  hasSignatories?: boolean;
  row: (line: Line) => ReactNode;
  children?: ReactNode;
}

/** Papers of one side, step by step. */
export function PaperList<Step extends string, Line extends { id: string }>(props: PaperListProps<Step, Line>) {
  const { words, side, to, step, options, context, acts, isOffered, next, none, hasSignatories = true, row, children } = props;
  const { t } = useTranslation([words]);
  const list = useSuspenseInfiniteQuery(options);
  const rows = list.data.pages.flatMap(({ items }) => items);
  const counts = list.data.pages.at(-1)?.counts ?? [];
  const shown = counts.filter((one) => !isOffered || one.count > 0 || one.step === step || isOffered(one.step));
  const goOn = next(counts);
  return (
    <Page width="work">
      <PageHead title={t(`${words}:title`)} context={context} acts={acts} />
      <PaperTabs side={side} />
      {hasSignatories && <ToSign />}
      <ListTabs label={t(`${words}:steps`)}>
        {shown.map(({ step: one, count }) => (
          <Link
            key={one}
            to={to}
            search={{ etape: one as never }}
            activeOptions={{ exact: true, includeSearch: true }}
            activeProps={{ 'aria-current': undefined }}
            aria-current={one === step ? 'page' : undefined}
          >
            {t(`${words}:step.${one}`)}&nbsp;<span className="num">{count}</span>
          </Link>
        ))}
      </ListTabs>
      <h2 className="visually-hidden">{t(`${words}:step.${step}`)}</h2>
      {rows.length === 0 ? (
        <EmptyState
          drawing={none.drawing}
          title={none.title}
          action={
            goOn !== null && goOn !== step ? (
              <LinkButton to={to} search={{ etape: goOn as never }} variant="default">
                {t(`${words}:see`, { step: t(`${words}:step.${goOn}`), count: counts.find((one) => one.step === goOn)?.count ?? 0 })}
              </LinkButton>
            ) : (
              none.act
            )
          }
        >
          {none.why}
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
