import { Box } from '@mantine/core';
import type { PaperForSignatory } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import { SignatoryChip } from '../../../../../ui/signing/SignatoryChip.js';

/** The signatories, and the state of each signature. */
export function PaperSignatories({ paper: { kind, signatories, name: ownName, role: ownRole, capacities } }: { paper: PaperForSignatory }) {
  const { t } = useTranslation('signature');
  const format = useFormat();
  const standing = signatories.filter(({ state }) => state !== 'delegated');
  const count = standing.filter(({ state }) => state === 'signed').length;
  return (
    <section aria-labelledby="signatories">
      <h2 id="signatories" className="h3">
        {t('who.title')}
      </h2>
      <Box component="p" mb="sm" className="dimmed">
        {t('who.count', { count, total: standing.length })}
      </Box>
      <ul className="bare-list">
        {signatories.map(({ id, name, role, state, method, signedAt }) => (
          <Columns component="li" key={id} columns="minmax(0, 1fr) auto" gap="md" align="center" rule="above" py="sm">
            <div>
              <p className="strong">{(role === ownRole ? name === ownName : capacities.includes(role)) ? t('who.you', { name }) : name}</p>
              <p className="small dimmed">
                {t(`role.${role}`, { context: kind })}
                {signedAt !== null && method !== null && `, ${t(`who.method.${method}`, { day: format.longInstant(signedAt) })}`}
              </p>
            </div>
            <SignatoryChip state={state} words="signature" />
          </Columns>
        ))}
      </ul>
    </section>
  );
}
