import { Alert, Stack } from '@mantine/core';
import type { LawConflictView } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format/use-format.js';
import css from './LawParameters.module.css';
import { LawValue } from './LawValue.js';
import { useLawWords } from './use-law-words.js';

/** Rows entered by the campus that a later release contradicts: both values, and the one that counts. */
export function LawConflicts({ conflicts }: { conflicts: readonly LawConflictView[] }) {
  const { t } = useTranslation('law-parameters');
  const format = useFormat();
  const words = useLawWords();
  if (conflicts.length === 0) return null;
  return (
    <Alert title={t('conflicts.title', { count: conflicts.length })}>
      <p>{t('conflicts.why')}</p>
      <Stack component="ul" gap="md" mt="sm" className="bare-list">
        {conflicts.map(({ parameter, validFrom, fedValue, fedSource, shippedValue, shippedSource }) => (
          <li key={`${parameter} ${validFrom}`}>
            <p className="strong">{t('conflicts.row', { name: words.name(parameter), day: format.mediumDay(validFrom) })}</p>
            <dl className={css.both}>
              <div>
                <dt>{t('conflicts.shipped')}</dt>
                <dd>
                  <LawValue parameter={parameter} value={shippedValue} /> <span lang="fr">{shippedSource}</span>
                </dd>
              </div>
              <div>
                <dt>{t('conflicts.fed')}</dt>
                <dd>
                  <LawValue parameter={parameter} value={fedValue} /> <span lang="fr">{fedSource}</span>
                </dd>
              </div>
            </dl>
          </li>
        ))}
      </Stack>
    </Alert>
  );
}
