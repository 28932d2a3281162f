import { Box } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import css from './StagePicker.module.css';
import { type BoardStage, STAGES } from './stages.js';

interface StagePickerProps {
  columns: Record<BoardStage, readonly unknown[]>;
  shown: BoardStage;
}

/** Choice of the column that a phone shows. */
export function StagePicker({ columns, shown }: StagePickerProps) {
  const { t } = useTranslation('candidates');
  return (
    <nav className={css.picker} aria-label={t('board.stages')}>
      <ul className="bare-list">
        {STAGES.map((stage) => (
          <li key={stage}>
            <Link
              to="."
              search={{ etape: stage }}
              replace
              resetScroll={false}
              className={css.stage}
              aria-current={stage === shown ? 'true' : undefined}
            >
              {t(`stage.${stage}`)}{' '}
              <Box component="span" fw={500}>
                {columns[stage].length}
              </Box>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
