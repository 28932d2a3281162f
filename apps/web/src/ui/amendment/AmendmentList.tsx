import { Stack } from '@mantine/core';
import { isHoldingAmendment } from '@seve/domain';
import { type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../layout/Section.js';
import { AmendmentHead } from './AmendmentHead.js';
import { AmendedPaper, type AmendmentFacts, type ConsolidatedField } from './amended-paper.js';
import { BeginAmendment, type BeginAmendmentProps } from './BeginAmendment.js';
import { Consolidated } from './Consolidated.js';

interface AmendmentListProps<One extends AmendmentFacts, Motive extends string> {
  amendments: readonly One[];
  consolidated: readonly ConsolidatedField[];
  /** Missing where this reader may not begin one. */
  begin?: BeginAmendmentProps<Motive>;
  /** Said while there is none; missing where nothing is said then, unless this reader may begin one. */
  none?: string;
  /** What stands below the head of each. */
  children: (amendment: One) => ReactNode;
}

/** Amendments of a signed paper, the newest first, the act that begins the next, and each value that comes from one. */
export function AmendmentList<One extends AmendmentFacts, Motive extends string>(props: AmendmentListProps<One, Motive>) {
  const { amendments, consolidated, begin, none, children } = props;
  const { t } = useTranslation('amendment');
  const context = useContext(AmendedPaper);
  const lastHeld = Math.max(0, ...amendments.filter(({ state }) => isHoldingAmendment(state)).map(({ number }) => number));
  const mayBegin = begin !== undefined && begin.motives.length > 0;
  if (amendments.length === 0 && !mayBegin && none === undefined) return null;
  return (
    <Section id="amendments" title={t('section')} gap="md">
      {amendments.length === 0 && <p className="dimmed">{none ?? t('none', { context })}</p>}
      {amendments.map((amendment) => (
        <Stack key={amendment.id} component="article" gap="md" p="lg" className="sheet">
          <AmendmentHead amendment={amendment} isSettled={amendment.number < lastHeld} />
          {children(amendment)}
        </Stack>
      ))}
      {mayBegin && <BeginAmendment {...begin} />}
      <Consolidated fields={consolidated} fell={amendments.filter((one) => one.objectionEffect === 'fell_with_paper').length} />
    </Section>
  );
}
