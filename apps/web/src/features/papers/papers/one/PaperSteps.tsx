import type { PlacementPaperType } from '@seve/domain';
import { IconSend } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Timeline, type TimelineStep } from '../../../../art/progress/Timeline.js';
import { ActButton } from '../../../../ui/actions/ActButton.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { Section } from '../../../../ui/layout/Section.js';
import { usePaperWords } from '../papers.js';

export interface PaperStepsProps {
  title: string;
  steps: TimelineStep[];
  /** Shown once the paper is over. */
  over: string;
  children?: ReactNode;
}

/** The steps of a paper: who acts, since when, or by which day. */
export const PaperSteps = ({ title, steps, over, children }: PaperStepsProps) => (
  <Section id="path" title={title}>
    {steps.length > 0 ? <Timeline steps={steps} /> : <p>{over}</p>}
    {children}
  </Section>
);

interface AskAgainProps {
  paper: PlacementPaperType;
  /** Of the host; null when none is known. */
  address: string | null;
  ask: () => Promise<unknown>;
}

/** Sends the host another link to its part, while the host is waited for. */
export function AskAgain({ paper, address, ask }: AskAgainProps) {
  const { say } = usePaperWords(paper);
  if (address === null) return <p className="small">{say('again.no-address')}</p>;
  return (
    <>
      <p className="small dimmed anywhere">{say('again.what', { address })}</p>
      <ActButton variant="default" size="sm" icon={IconSend} act={ask} onDone={() => showToast(say('again.done'))}>
        {say('again.act')}
      </ActButton>
    </>
  );
}
