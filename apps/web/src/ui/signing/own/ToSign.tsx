import { type OwnSignature, ownSignaturesListOptions } from '@seve/api-client';
import { isContractKind } from '@seve/domain';
import { IconChecklist, IconSignature } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale.js';
import { LinkButton } from '../../actions/LinkButton.js';
import { useFormat } from '../../format/use-format.js';
import { Section } from '../../layout/Section.js';
import { FiledForMe } from './FiledForMe.js';
import { OwnPaperRow } from './OwnPaperRow.js';

/** Papers that the reader has to sign, and filed papers that bind the reader; opened without the link of a letter. */
export function ToSign() {
  const { items, filed } = useQuery(ownSignaturesListOptions()).data ?? { items: [], filed: [] };
  return (
    <>
      {items.length > 0 && <Waiting items={items} />}
      <FiledForMe filed={filed} />
    </>
  );
}

function Waiting({ items }: { items: readonly OwnSignature[] }) {
  const { t } = useTranslation('agreement');
  return (
    <Section id="to-sign" title={t('to-sign.title', { count: items.length })} isSheet mb="xl" align="stretch">
      <p className="dimmed">{t('to-sign.what')}</p>
      {items.length > 1 && (
        <div>
          <LinkButton to="/signatures" leftSection={<IconChecklist size={18} stroke={1.6} aria-hidden="true" />}>
            {t('to-sign.several')}
          </LinkButton>
        </div>
      )}
      <ul className="bare-list">
        {items.map((item) => (
          <Paper key={item.id} item={item} />
        ))}
      </ul>
    </Section>
  );
}

function Paper({ item }: { item: OwnSignature }) {
  const { t } = useTranslation(['agreement', 'signatories']);
  const format = useFormat();
  const roles = new Intl.ListFormat(useLocale(), { type: 'conjunction' });
  const paper = isContractKind(item.kind) ? 'contract' : 'agreement';
  const as = roles.format(item.capacities.map((role) => t(`signatories:role.${paper}.${role}`, { context: item.kind })));
  return (
    <OwnPaperRow
      paper={item}
      until={t('to-sign.until', { as, day: format.longDay(item.signBy) })}
      act={t('to-sign.act')}
      actFor={t('to-sign.act-for', { name: item.studentName })}
      icon={<IconSignature size={18} stroke={1.6} aria-hidden="true" />}
    />
  );
}
