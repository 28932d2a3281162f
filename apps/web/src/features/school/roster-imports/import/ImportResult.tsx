import { Alert, Box, Group } from '@mantine/core';
import type { RosterImportDetail } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { UndoImport } from '../UndoImport.js';
import { ImportRows } from './ImportRows.js';

/** Result of an import with its classes, and the undo. */
export function ImportResult({ found }: { found: RosterImportDetail }) {
  const { t } = useTranslation('roster-import');
  const { id, fileName, state, counts, disablesAbsent, stayed, places, undoUntil, failure } = found;
  const isApplied = state === 'applied';
  return (
    <>
      {failure && <Alert title={failure} role="alert" color="betterave" mb="lg" />}
      <section aria-labelledby="result">
        <h2 id="result" className="h3">
          {isApplied ? t('result.applied') : t('result.undone')}
        </h2>
        {isApplied ? (
          <ul>
            <li>{t('result.new', { count: counts.new })}</li>
            <li>{t('result.changed', { count: counts.changed })}</li>
            <li>{t('result.same', { count: counts.same })}</li>
            <li>{t('result.absent', { count: disablesAbsent ? counts.absent : 0 })}</li>
            {counts.error + counts.doubtful > 0 && <li>{t('result.left', { count: counts.error + counts.doubtful })}</li>}
          </ul>
        ) : (
          <p>{stayed === 0 ? t('result.all-back') : t('result.stayed', { count: stayed })}</p>
        )}
        {isApplied && places.length > 0 && (
          <Box mt="md">
            <h3 className="row-title">{t('result.classes')}</h3>
            <ul>
              {places.map((place) => (
                <li key={place.id}>
                  <Link to="/classes/$classId" params={{ classId: place.id }}>
                    {place.name}
                  </Link>
                </li>
              ))}
            </ul>
          </Box>
        )}
        <Group mt="lg" gap="xs">
          <LinkButton to="/listes">{t('result.another')}</LinkButton>
          {undoUntil && <UndoImport id={id} fileName={fileName} until={undoUntil} />}
        </Group>
      </section>
      {isApplied && counts.error + counts.doubtful > 0 && <ImportRows found={found} isDraft={false} />}
    </>
  );
}
