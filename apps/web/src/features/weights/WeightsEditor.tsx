import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type WeightsVersionView, type WeightsView, weightsPreviewMutation } from '@seve/api-client';
import { areSameWeights, weightFaults } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { SubmitForm } from '../../ui/SubmitForm.js';
import { useShowProblem } from '../../ui/use-show-problem.js';
import { badFields, type DraftWeights, draftOf, pointsOf, WHOLE } from './draft-weights.js';
import { PreviewCases } from './PreviewCases.js';
import { SaveWeights } from './SaveWeights.js';
import { SidePoints } from './SidePoints.js';
import css from './Weights.module.css';

interface WeightsEditorProps {
  weights: WeightsView;
  inUse: WeightsVersionView;
}

/** Points, then who would move: only what has been seen is saved. */
export function WeightsEditor({ weights, inUse }: WeightsEditorProps) {
  const { t } = useTranslation('weights');
  const showProblem = useShowProblem();
  const preview = useMutation(weightsPreviewMutation());
  const form = useForm<DraftWeights>({
    initialValues: draftOf(inUse.points),
    validate: (draft) => {
      const points = pointsOf(draft);
      const bad = badFields(draft).map((path) => [path, t('field-wrong', { max: WHOLE })]);
      const faults = weightFaults(points).map(({ path }) => [path, path === 'e.languages' ? t('languages-wrong') : t('sum.wrong')]);
      const same = areSameWeights(points, inUse.points) ? [['u', t('same')]] : [];
      return Object.fromEntries([...same, ...faults, ...bad]);
    },
  });
  const points = pointsOf(form.values);
  const seen = preview.variables?.body;
  const isSeen = preview.isSuccess && seen !== undefined && areSameWeights(points, seen);
  const draw = (lot: number) => preview.mutateAsync({ body: points, query: { draw: lot } });
  const lot = preview.variables?.query?.draw ?? 0;
  return (
    <>
      <SubmitForm form={form} submit={() => draw(lot)} className={css.editor}>
        {({ isPending }) => (
          <>
            <div className={css.sides}>
              {(['u', 'e'] as const).map((side) => (
                <SidePoints
                  key={side}
                  side={side}
                  criteria={weights.criteria.filter((criterion) => criterion.side === side)}
                  form={form}
                  inUse={inUse.points}
                />
              ))}
            </div>
            <div className={css.acts}>
              <Button type="submit" variant={isSeen ? 'default' : 'filled'} loading={isPending}>
                {t('preview.act')}
              </Button>
              <Button variant="subtle" disabled={areSameWeights(points, inUse.points)} onClick={() => form.reset()}>
                {t('reset', { version: inUse.version })}
              </Button>
            </div>
          </>
        )}
      </SubmitForm>
      {isSeen && (
        <PreviewCases
          cases={preview.data.cases}
          onDraw={() => void draw(lot + 1).catch(showProblem)}
          save={<SaveWeights points={points} basedOn={inUse.number} />}
        />
      )}
    </>
  );
}
