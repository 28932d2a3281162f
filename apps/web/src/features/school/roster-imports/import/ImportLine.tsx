import { Button, Group } from '@mantine/core';
import { type ImportRowView, type RowChangeView, type RowDecisionInput, rosterImportsDecideMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Columns } from '../../../../ui/layout/Columns.js';

interface ImportLineProps {
  importId: string;
  row: ImportRowView;
  isDraft: boolean;
}

/** One line of the file: student, effect of the import, and errors. */
export function ImportLine({ importId, row, isDraft }: ImportLineProps) {
  const { t } = useTranslation('roster-import');
  const format = useFormat();
  const { line, kind, firstName, lastName, birthDate, className, changes, faults } = row;
  const value = (change: RowChangeView, text: string | null) =>
    text === null ? t('rows.nothing') : change.field === 'birthDate' ? format.mediumDay(text) : text;
  return (
    <Columns component="li" columns="minmax(0, 1fr) minmax(0, 1fr)" from="tablet" gap="lg" rowGap="xxs" align="start" rule="below" py="sm">
      <div>
        <p className="row-title">{`${lastName} ${firstName}`.trim() || t('rows.no-name')}</p>
        <p className="small dimmed">
          {[line !== null && t('rows.line', { line }), className, birthDate && format.mediumDay(birthDate)].filter(Boolean).join(' · ')}
        </p>
      </div>
      <div className="small">
        {faults.map(({ code, sentence }) => (
          <p key={code}>{sentence}</p>
        ))}
        {changes.map((change) => (
          <p key={change.field}>
            {change.before === null && change.after === null
              ? t(`change.${change.field}` as 'change.firstName')
              : `${t(`change.${change.field}` as 'change.firstName')} : ${value(change, change.before)} → ${value(change, change.after)}`}
          </p>
        ))}
        {kind === 'absent' && <p>{t('rows.absent')}</p>}
        {kind === 'doubtful' && <Doubt importId={importId} row={row} isDraft={isDraft} />}
      </div>
    </Columns>
  );
}

/** Asks which of the similar students the line means, or whether it is a new one. */
function Doubt({ importId, row: { seq, candidates }, isDraft }: ImportLineProps) {
  const { t } = useTranslation('roster-import');
  const format = useFormat();
  const invalidate = useInvalidate();
  const showProblem = useShowProblem();
  const decide = useMutation({ ...rosterImportsDecideMutation(), onError: showProblem, onSettled: () => invalidate('rosterImport') });
  const say = (body: RowDecisionInput) => decide.mutate({ path: { id: importId, seq }, body });
  return (
    <>
      {candidates.map(({ studentId, firstName, lastName, birthDate, doubt }) => (
        <div key={studentId}>
          <p>
            {t(`doubt.${doubt}`, { name: `${firstName} ${lastName}`, born: birthDate ? format.mediumDay(birthDate) : t('rows.nothing') })}
          </p>
          {isDraft && doubt !== 'joined' && (
            <Button size="sm" variant="default" mt="xxs" loading={decide.isPending} onClick={() => say({ as: 'same', studentId })}>
              {t('doubt-acts.same', { name: `${firstName} ${lastName}` })}
            </Button>
          )}
        </div>
      ))}
      {isDraft && (
        <Group gap="xs" mt="xxs">
          <Button size="sm" variant="subtle" loading={decide.isPending} onClick={() => say({ as: 'new' })}>
            {t('doubt-acts.new')}
          </Button>
          <Button size="sm" variant="subtle" loading={decide.isPending} onClick={() => say({ as: 'skip' })}>
            {t('doubt-acts.skip')}
          </Button>
        </Group>
      )}
    </>
  );
}
