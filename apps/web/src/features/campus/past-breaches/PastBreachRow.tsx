import type { PastBreachView } from '@seve/api-client';
import { sentence } from '@seve/domain';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale.js';
import { RelativeDay } from '../../../ui/format/RelativeDay.js';
import { Columns } from '../../../ui/layout/Columns.js';
import { JudgeBreach } from './JudgeBreach.js';
import { SentenceToSend } from './SentenceToSend.js';

/** One past fact: what happened, where, the sentence to send and the decision. */
export function PastBreachRow({ breach }: { breach: PastBreachView }) {
  const { t } = useTranslation('past-breaches');
  const locale = useLocale();
  const { kind, schoolName, companyId, companyName, happenedAt, schoolToldAt, outcome, words, lookedByName, lookedAt } = breach;
  return (
    <Columns component="li" columns="minmax(0, 1fr)" gap="xs" py="md" rule="below">
      <h3 className="row-title">{t(`kind.${kind}`)}</h3>
      <p>{sentence(`past-breach.${kind}.what`, locale)}</p>
      <p className="small dimmed">
        {t('happened')} <RelativeDay at={happenedAt} />
        {schoolName && `, ${schoolName}`}
        {companyId && (
          <>
            {', '}
            <Link to="/coordination/entreprises/$companyId" params={{ companyId }}>
              {companyName}
            </Link>
          </>
        )}
      </p>
      {schoolToldAt && (
        <p className="small dimmed">
          {t('told')} <RelativeDay at={schoolToldAt} />
        </p>
      )}
      <SentenceToSend words={sentence(`past-breach.${kind}.said`, locale)} />
      {outcome === null ? (
        <JudgeBreach breach={breach} />
      ) : (
        <>
          <p>{t(`outcome.${outcome}.name`)}</p>
          <blockquote className="own-words">{words}</blockquote>
          {lookedAt && (
            <p className="small dimmed">
              {lookedByName} <RelativeDay at={lookedAt} />
            </p>
          )}
        </>
      )}
    </Columns>
  );
}
