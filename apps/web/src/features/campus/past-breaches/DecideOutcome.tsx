import { Button } from '@mantine/core';
import type { PastBreachOutcome } from '@seve/api-client';
import { PAST_BREACH_OUTCOMES } from '@seve/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../../../ui/dialogs/ReasonDialog.js';

interface DecideOutcomeProps {
  /** Texts of the dialog that asks for the reason. */
  textsOf: (outcome: PastBreachOutcome) => { title: string; what: string };
  onDecide: (outcome: PastBreachOutcome, words: string) => Promise<void>;
}

/** One button per outcome; each opens a dialog for the coordinator's reason. */
export function DecideOutcome({ textsOf, onDecide }: DecideOutcomeProps) {
  const { t } = useTranslation('past-breaches');
  const [asked, setAsked] = useState<PastBreachOutcome | null>(null);
  return (
    <>
      {PAST_BREACH_OUTCOMES.map((outcome) => (
        <Button key={outcome} variant="default" onClick={() => setAsked(outcome)}>
          {t(`outcome.${outcome}.act`)}
        </Button>
      ))}
      {PAST_BREACH_OUTCOMES.map((outcome) => (
        <ReasonDialog
          key={outcome}
          opened={asked === outcome}
          onClose={() => setAsked(null)}
          title={textsOf(outcome).title}
          path="words"
          label={t('why')}
          verb={t(`outcome.${outcome}.verb`)}
          onSend={(words) => onDecide(outcome, words)}
        >
          {textsOf(outcome).what}
        </ReasonDialog>
      ))}
    </>
  );
}
