import { Box } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Side } from '../shapes.js';
import { type Criterion, CriterionBar, CriterionHead } from './CriterionBar.js';
import css from './MatchLeaf.module.css';
import { OpenedLeaf } from './OpenedLeaf.js';
import { ScoreLeaf } from './ScoreLeaf.js';
import { useFirstView } from './use-first-view.js';

interface MatchLeafProps {
  /** Id of the match; the veins are animated only the first time it is shown. */
  id: string;
  total: number;
  studentScore: number;
  postScore: number;
  /** Sorted by weight, heaviest first. The points of `you` sum to `studentScore`, those of `post` to `postScore`. */
  you: readonly Criterion[];
  post: readonly Criterion[];
}

/** Explains a match as a leaf with one vein per criterion. In a narrow container, a small leaf and two lists of bars. */
export function MatchLeaf({ id, total, studentScore, postScore, you, post }: MatchLeafProps) {
  const { t } = useTranslation('art');
  const grow = useFirstView(id);
  return (
    <div className={css.frame}>
      <div className={css.opened}>
        <p className={css.you}>
          <Box component="span" fz="2.75rem" lts="-0.02em" lh="2.875rem" className="num">
            {studentScore}
          </Box>
          <span>{t('match.suits-you')}</span>
        </p>
        <p className={css.total}>
          <span className={css.small}>
            <ScoreLeaf studentScore={studentScore} postScore={postScore} size={92} grow={grow} />
          </span>
          <span className="num">{total}</span>
          <span className="micro dimmed">{t('match.total')}</span>
        </p>
        <p className={css.post}>
          <span>{t('match.you-suit')}</span>
          <Box component="span" fz="2.75rem" lts="-0.02em" lh="2.875rem" className="num">
            {postScore}
          </Box>
        </p>
        <CriterionList side="you" criteria={you} score={studentScore} title={t('match.suits-you')} />
        <div className={css.leaf}>
          <OpenedLeaf you={you} post={post} grow={grow} />
        </div>
        <CriterionList side="post" criteria={post} score={postScore} title={t('match.you-suit')} />
      </div>
      <p className={css.caption}>{t('match.caption')}</p>
    </div>
  );
}

function CriterionList({ side, criteria, score, title }: { side: Side; criteria: readonly Criterion[]; score: number; title: string }) {
  return (
    <div className={css.side} data-side={side}>
      <p className={css.sideHead} aria-hidden="true">
        <span>{title}</span>
        <span className="num">{score}</span>
      </p>
      <ul className={`bare-list ${css.list}`} aria-label={title}>
        {criteria.map((criterion) => (
          <li key={criterion.key}>
            <div className={css.ruled}>
              <CriterionHead {...criterion} />
              <Box component="p" fz="0.875rem" lh="1.1875rem" className="dimmed">
                {criterion.reason}
              </Box>
            </div>
            <div className={css.bar}>
              <CriterionBar criterion={criterion} side={side} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
