import type { AgreementForHost } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { Timeline } from '../../../../../art/progress/Timeline.js';
import { RelativeDay } from '../../../../../ui/format/RelativeDay.js';

const STEPS = ['host', 'school', 'teacher', 'signatures', 'sealed'] as const;
type Step = (typeof STEPS)[number];

/** The step that is under way; none once it is all done, or over. */
function stepOf({ state, turn }: Pick<AgreementForHost, 'state' | 'turn'>): Step | null {
  if (state === 'signed') return 'sealed';
  if (turn === 'signatories' || state === 'pedagogically_ok') return 'signatures';
  return turn;
}

/** The way of an agreement: what is done, who acts now, what comes. */
export function AgreementSteps({ agreement }: { agreement: Pick<AgreementForHost, 'state' | 'turn' | 'host'> }) {
  const { t } = useTranslation('agreement-host');
  if (agreement.state === 'cancelled' || agreement.state === 'lapsed') return null;
  const now = stepOf(agreement);
  const at = now === null ? STEPS.length : STEPS.indexOf(now);
  const { doneAt } = agreement.host;
  const stateAt = (index: number) => (index < at ? 'done' : index === at ? 'now' : 'later');
  return (
    <section aria-labelledby="steps">
      <h2 id="steps" className="visually-hidden">
        {t('steps.title')}
      </h2>
      <Timeline
        steps={STEPS.map((step, index) => ({
          key: step,
          state: stateAt(index),
          title: t(`steps.${step}`),
          who: t(`steps.who.${step}`),
          when: step === 'host' && index < at && doneAt ? <RelativeDay at={doneAt} /> : undefined,
        }))}
      />
    </section>
  );
}
