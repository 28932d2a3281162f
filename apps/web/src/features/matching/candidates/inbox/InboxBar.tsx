import { Button } from '@mantine/core';
import type { ApplicationForCompany } from '@seve/api-client';
import { ANSWERS_AT_ONCE, ANSWERS_AT_ONCE_MAX, type AnswerAtOnce } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { ActBar } from '../../../../ui/layout/ActBar.js';
import { type InboxSelection, mayAnswer } from './use-inbox-selection.js';

interface InboxBarProps {
  selection: InboxSelection;
  onAnswer: (answer: AnswerAtOnce, applications: readonly ApplicationForCompany[]) => void;
}

/** Buttons that respond to the ticked applications; stays visible under the rows. */
export function InboxBar({ selection: { chosen, isTooMany, clear }, onAnswer }: InboxBarProps) {
  const { t } = useTranslation('candidates');
  const said = isTooMany ? t('several.too-many', { max: ANSWERS_AT_ONCE_MAX }) : t('several.chosen', { count: chosen.length });
  return (
    <>
      <p className="visually-hidden" role="status">
        {chosen.length > 0 && said}
      </p>
      {chosen.length > 0 && (
        <ActBar>
          <p>{said}</p>
          <Button mr="auto" variant="subtle" size="sm" onClick={clear}>
            {t('several.clear')}
          </Button>
          {ANSWERS_AT_ONCE.map((answer) => {
            const those = chosen.filter((one) => mayAnswer(one, answer));
            return (
              <Button
                key={answer}
                variant={answer === 'rejection' ? 'filled' : 'default'}
                size="sm"
                disabled={isTooMany || those.length === 0}
                onClick={() => onAnswer(answer, those)}
              >
                {t(`choice-verb.${answer}`)}
              </Button>
            );
          })}
        </ActBar>
      )}
    </>
  );
}
