import { Flex, Radio } from '@mantine/core';
import type { Hazard } from '@seve/law';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../forms/FieldLabel.js';
import { HazardChoices } from './HazardChoices.js';
import { HAZARDS_ANSWERS, type HazardsAnswer, type HazardsValues } from './hazards-answer.js';

interface HazardsQuestionProps {
  values: HazardsValues;
  onChange: (values: HazardsValues) => void;
  isNeeded: boolean;
  error: unknown;
  /** Name of the field in the request. */
  path: string;
}

/** Asks whether a post involves work that is forbidden under 18: none, some (opens the list of hazards), or unknown. */
export function HazardsQuestion({ values, onChange, isNeeded, error, path }: HazardsQuestionProps) {
  const { t } = useTranslation('ui');
  const { hazardsAnswer, hazards } = values;
  return (
    <>
      <Radio.Group
        label={<FieldLabel required={isNeeded}>{t('hazards.question')}</FieldLabel>}
        value={hazardsAnswer}
        onChange={(answer) => onChange({ hazards, hazardsAnswer: answer as HazardsAnswer })}
        error={error as string | undefined}
        data-path={path}
      >
        <Flex wrap="wrap" rowGap="sm" columnGap="lg" py="xs">
          {HAZARDS_ANSWERS.map((answer) => (
            <Radio key={answer} value={answer} label={t(`hazards.answer.${answer}`)} />
          ))}
        </Flex>
      </Radio.Group>
      {hazardsAnswer === 'some' && (
        <HazardChoices
          label={<FieldLabel required>{t('hazards.label')}</FieldLabel>}
          value={hazards}
          onChange={(tags) => onChange({ hazardsAnswer, hazards: tags as Hazard[] })}
        />
      )}
    </>
  );
}
