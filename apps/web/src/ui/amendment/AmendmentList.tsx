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
  /** Undefined when this reader may not begin an amendment. */
  begin?: BeginAmendmentProps<Motive>;
  /** Sentence for an empty list. Without it, an empty list is shown only to a reader who may begin an amendment. */
  none?: string;
  /** Content below the head of each amendment. */
  children: (amendment: One) => ReactNode;
}

/** Amendments of a signed paper, newest first, the button that begins the next one, and the values that amendments have changed. */
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
