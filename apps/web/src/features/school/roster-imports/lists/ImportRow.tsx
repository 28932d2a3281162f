import type { RosterImportSummary } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RelativeDay } from '../../../../ui/format/RelativeDay.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { UndoImport } from '../UndoImport.js';

/** One import with its state and its undo. */
export function ImportRow({ summary }: { summary: RosterImportSummary }) {
  const { t } = useTranslation('roster-import');
  const { id, fileName, state, counts, createdAt, undoUntil } = summary;
  return (
    <Columns component="li" columns="minmax(0, 1fr) auto" from="tablet" gap="lg" rowGap="xs" align="start" rule="below" py="md">
      <div>
        <h3 className="row-title">
          <Link to="/listes/$importId" params={{ importId: id }}>
            {fileName}
          </Link>
        </h3>
        <p className="small">
          {t(`state.${state}`)} · {t('history.counts', { added: counts.new, changed: counts.changed })}
        </p>
        <p className="small dimmed">
          <RelativeDay at={createdAt} />
        </p>
      </div>
      {undoUntil && <UndoImport id={id} fileName={fileName} until={undoUntil} />}
    </Columns>
  );
}
