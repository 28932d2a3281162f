import { Alert, Button, Flex } from '@mantine/core';
import { type WeightsVersionView, type WeightsView, weightsPreviewMutation } from '@seve/api-client';
import { areSameWeights } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { PreviewCases } from './PreviewCases.js';
import { SaveWeights } from './SaveWeights.js';
import { SidePoints } from './SidePoints.js';
import { useWeightsDraft } from './use-weights-draft.js';

interface WeightsEditorProps {
  weights: WeightsView;
  inUse: WeightsVersionView;
}

/** Fields for the points, then a preview of the lists; only previewed points can be saved. */
export function WeightsEditor({ weights, inUse }: WeightsEditorProps) {
  const { t } = useTranslation('weights');
  const showProblem = useShowProblem();
  const preview = useMutation(weightsPreviewMutation());
  const { form, points, isTyped, isOvertaken, takeInUse } = useWeightsDraft(inUse);
  const [comparedWith, setComparedWith] = useState(inUse.number);
  const [isAsked, setAsked] = useState(false);
  const seen = preview.variables?.body;
  const isSeen = preview.isSuccess && comparedWith === inUse.number && seen !== undefined && areSameWeights(points, seen);
  const draw = (lot: number) => {
    setComparedWith(inUse.number);
    return preview.mutateAsync({ body: points, query: { draw: lot } });
  };
  const lot = preview.variables?.query?.draw ?? 0;
  return (
    <>
      <SubmitForm form={form} isPreview submit={() => draw(lot)}>
        {({ isPending }) => (
          <>
            {isOvertaken && <NewerWeights version={inUse.version} onTake={takeInUse} />}
            <Columns columns={2} from="desktop" gap="wide" rowGap="xl">
              {(['student', 'post'] as const).map((side) => (
                <SidePoints
                  key={side}
                  side={side}
                  criteria={weights.criteria.filter((criterion) => criterion.side === side)}
                  form={form}
                  inUse={inUse.points}
                />
              ))}
            </Columns>
            <Flex rowGap="sm" columnGap="md" wrap="wrap" mt="lg">
              <Button type="submit" variant={isSeen ? 'default' : 'filled'} loading={isPending}>
                {t('preview.act')}
              </Button>
              <Button variant="subtle" disabled={!isTyped} onClick={takeInUse}>
                {t('reset', { version: inUse.version })}
              </Button>
            </Flex>
          </>
        )}
      </SubmitForm>
      {isSeen && (
        <PreviewCases cases={preview.data.cases} onDraw={() => void draw(lot + 1).catch(showProblem)} onSave={() => setAsked(true)} />
      )}
      <SaveWeights opened={isAsked} onClose={() => setAsked(false)} points={points} basedOn={comparedWith} />
    </>
  );
}

/** Shown when another coordinator has changed the weights meanwhile: the typed points stay, and a button loads the newer version. */
function NewerWeights({ version, onTake }: { version: string; onTake: () => void }) {
  const { t } = useTranslation('weights');
  return (
    <Alert mb="lg" title={t('newer.title', { version })}>
      <p>{t('newer.why')}</p>
      <Button mt="sm" variant="default" size="sm" onClick={onTake}>
        {t('newer.take', { version })}
      </Button>
    </Alert>
  );
}
