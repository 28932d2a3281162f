import type { ScoreCriterionView, WeightPointsView } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { Columns } from '../../../../ui/layout/Columns.js';
import css from './PointChanges.module.css';
import { pointChanges } from './point-changes.js';

interface PointChangesProps {
  criteria: readonly ScoreCriterionView[];
  before: WeightPointsView;
  after: WeightPointsView;
}

const SIDES = [
  { side: 'student', as: 'you', colour: 'for-you' },
  { side: 'post', as: 'post', colour: 'for-post' },
] as const;

/** Criteria whose weight differs between two versions, with the old and the new points. */
export function PointChanges({ criteria, before, after }: PointChangesProps) {
  const { t } = useTranslation('score');
  const sides = SIDES.map((one) => ({ ...one, changes: pointChanges(criteria, one.side, { before, after }) })).filter(
    ({ changes }) => changes.length > 0,
  );
  if (sides.length === 0) return <p className="small dimmed">{t('versions.same-points')}</p>;
  return (
    <Columns
      component="dl"
      columns="repeat(auto-fill, minmax(min(12rem, 100%), 1fr))"
      gap="block"
      rowGap="xs"
      className={`small ${css.changes}`}
    >
      {sides.map(({ side, as, colour, changes }) => (
        <div key={side}>
          <dt className={`strong ${colour}`}>{t(`side.${as}`)}</dt>
          {changes.map(({ key, label, from, to }) => (
            <dd key={key}>
              {label}{' '}
              <span className="num" aria-hidden="true">
                {t('versions.from-to', { from, to })}
              </span>
              <span className="visually-hidden">{t('versions.from-to-said', { from, count: to })}</span>
            </dd>
          ))}
        </div>
      ))}
    </Columns>
  );
}
