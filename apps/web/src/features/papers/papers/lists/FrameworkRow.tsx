import type { CampusFrameworkLine, FrameworkLine } from '@seve/api-client';
import type { FrameworkSide } from '@seve/domain';
import { IconHandFinger } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StatusChip } from '../../../../ui/chips/StatusChip.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { EndingSoonChip, FrameworkChip, FrameworkYears } from '../frameworks/one/FrameworkChip.js';
import { PAPER_LISTS } from '../paper-paths.js';
import { PaperRow, RowChips } from './PaperRow.js';

/** The other side, the years, and where it stands. */
export function FrameworkRow({ line, side }: { line: FrameworkLine; side: FrameworkSide }) {
  const { t } = useTranslation('frameworks');
  const format = useFormat();
  const { id, state, companyName, schoolName, endOn, seats, used, isMyTurn } = line;
  const title = (
    <Link to={`${PAPER_LISTS.framework[side]}/$frameworkId`} params={{ frameworkId: id }}>
      {side === 'school' ? companyName : schoolName}
    </Link>
  );
  return (
    <PaperRow columns="minmax(0, 1.2fr) minmax(0, 1fr) minmax(0, 1fr)" title={title} below={<FrameworkYears of={line} />}>
      <p className="small">
        {t('until', { day: format.mediumDay(endOn) })}
        {seats > 0 && state === 'running' && (
          <>
            <br />
            <span className="dimmed">{t('used', { count: used, seats })}</span>
          </>
        )}
      </p>
      <RowChips>
        <EndingSoonChip of={line} />
        {isMyTurn && state === 'proposed' && (
          <StatusChip tone="alert" icon={IconHandFinger}>
            {t('my-turn')}
          </StatusChip>
        )}
        <FrameworkChip state={state} />
      </RowChips>
    </PaperRow>
  );
}

/** For the campus: both sides, the years, and where it stands. */
export function CampusFrameworkRow({ line }: { line: CampusFrameworkLine }) {
  const { t } = useTranslation('frameworks');
  const format = useFormat();
  const { id, state, companyName, schoolName, endOn } = line;
  const title = (
    <Link to="/coordination/partenariats/$frameworkId" params={{ frameworkId: id }}>
      {t('campus.pair', { school: schoolName, company: companyName })}
    </Link>
  );
  return (
    <PaperRow columns="minmax(0, 1.6fr) minmax(0, 1fr) minmax(0, 1fr)" level={2} title={title} below={<FrameworkYears of={line} />}>
      <p className="small">{t('until', { day: format.mediumDay(endOn) })}</p>
      <RowChips>
        <EndingSoonChip of={line} />
        <FrameworkChip state={state} />
      </RowChips>
    </PaperRow>
  );
}
