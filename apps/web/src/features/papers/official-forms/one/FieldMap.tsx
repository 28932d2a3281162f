import { Button, Group, Stack } from '@mantine/core';
import { type FieldMappingDto, type OfficialFormView, officialFormsReadQueryKey, officialFormsSaveMutation } from '@seve/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { ActBar } from '../../../../ui/layout/ActBar.js';
import { FieldRow } from './FieldRow.js';
import { changedFields } from './map-draft.js';

/** Every field of the form, page by page, with the value that fills it. Nothing is kept before it is saved. */
export function FieldMap({ form }: { form: OfficialFormView }) {
  const { t } = useTranslation('official-forms');
  const invalidate = useInvalidate();
  const queries = useQueryClient();
  const [map, setMap] = useState<readonly FieldMappingDto[]>(form.map);
  const [page, setPage] = useState(1);
  const saving = useMutation({ ...officialFormsSaveMutation(), onError: useShowProblem() });
  const changed = changedFields(form.map, map);
  const proposed = form.proposal.filter(({ field }) => !map.some((one) => one.field === field));
  const change = (field: string, mapping: FieldMappingDto | null) =>
    setMap([...map.filter((one) => one.field !== field), ...(mapping === null ? [] : [mapping])]);
  const save = async () => {
    const path = { id: form.id };
    const saved = await saving.mutateAsync({ path, body: { version: form.version, map: [...map] } });
    await invalidate('officialForm');
    queries.setQueryData(officialFormsReadQueryKey({ path }), saved);
    showToast(t('map.saved'));
  };
  const pages = [...new Set(form.fields.map((field) => field.page))];
  return (
    <Stack component="section" gap="md" aria-labelledby="field-map">
      <h2 id="field-map" className="h3">
        {t('map.title')}
      </h2>
      <p className="dimmed">{t('map.what')}</p>
      {proposed.length > 0 && (
        <div>
          <Button variant="default" onClick={() => setMap([...map, ...proposed])}>
            {t('map.propose', { count: proposed.length })}
          </Button>
        </div>
      )}
      {pages.length > 1 && (
        <Group gap="xs" role="group" aria-label={t('map.pages')}>
          {pages.map((one) => (
            <Button
              key={one}
              variant={one === page ? 'filled' : 'default'}
              size="sm"
              aria-pressed={one === page}
              onClick={() => setPage(one)}
            >
              {t('map.page', { page: one })}
            </Button>
          ))}
        </Group>
      )}
      <ul className="bare-list">
        {form.fields
          .filter((field) => field.page === page)
          .map((field) => (
            <FieldRow
              key={field.name}
              field={field}
              facts={form.facts}
              mapping={map.find((one) => one.field === field.name) ?? null}
              onChange={(mapping) => change(field.name, mapping)}
            />
          ))}
      </ul>
      {changed > 0 && (
        <ActBar>
          <Button loading={saving.isPending} onClick={() => void save().catch(() => undefined)}>
            {t('map.save')}
          </Button>
          <Button variant="subtle" onClick={() => setMap(form.map)}>
            {t('map.drop')}
          </Button>
          <p className="small" role="status">
            {t('map.changed', { count: changed })}
          </p>
        </ActBar>
      )}
    </Stack>
  );
}
