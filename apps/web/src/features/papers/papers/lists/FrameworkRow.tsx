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

type FrameworkRowProps = { side: FrameworkSide; line: FrameworkLine } | { side: 'campus'; line: CampusFrameworkLine };

/** The other side, or both for the campus; the years, and where the agreement stands. */
export function FrameworkRow({ side, line }: FrameworkRowProps) {
  const { t } = useTranslation('frameworks');
  const format = useFormat();
  const { id, state, companyName, schoolName, endOn } = line;
  const names = { school: companyName, company: schoolName, campus: t('campus.pair', { school: schoolName, company: companyName }) };
  const title = (
    <Link
      to={side === 'campus' ? '/coordination/partenariats/$frameworkId' : `${PAPER_LISTS.framework[side]}/$frameworkId`}
      params={{ frameworkId: id }}
    >
      {names[side]}
    </Link>
  );
  return (
    <PaperRow
      columns={`minmax(0, ${side === 'campus' ? 1.6 : 1.2}fr) minmax(0, 1fr) minmax(0, 1fr)`}
      level={side === 'campus' ? 2 : 3}
      title={title}
      below={<FrameworkYears of={line} />}
    >
      <p className="small">
        {t('until', { day: format.mediumDay(endOn) })}
        {'seats' in line && line.seats > 0 && state === 'running' && (
          <>
            <br />
            <span className="dimmed">{t('used', { count: line.used, seats: line.seats })}</span>
          </>
        )}
      </p>
      <RowChips>
        <EndingSoonChip of={line} />
        {'isMyTurn' in line && line.isMyTurn && state === 'proposed' && (
          <StatusChip tone="alert" icon={IconHandFinger}>
            {t('my-turn')}
          </StatusChip>
        )}
        <FrameworkChip state={state} />
      </RowChips>
    </PaperRow>
  );
}
